import { evidence } from '../../protocol/evidence.ts';
import type { NamedKind } from '../../reference/records.ts';
import type { Among, RecordHandle, SimilarName } from '../../reference/reference.ts';
import { isNear } from './consistency.ts';
import type { NameFinding } from './finding.ts';
import type { Form } from './forms.ts';
import type { Knowledge } from './knowledge.ts';
import { partsOf } from './people.ts';
import { isTransposition, onlyDifference } from './slips.ts';
import { isLooseVariant, romanisationKey } from './variants.ts';

/** Letters. A shorter name of a place has too many neighbours (Mali, Malta, Dhaka). */
const SHORTEST_NAME = 6;
/** Letters. From this length on any slip of the hand is one; in a shorter name only letters that changed places ("Isreal"). */
const TELLING_NAME = 8;
/** Letters. From this length on two edits may be one slip ("Massachussetts"). */
const LONG_NAME = 10;
/** Words of a language before they are anybody's name, from this level on. */
const COMMON_WORD_LEVEL = 3;

/**
 * Places and organisations whose name is misspelled in one word that nobody is called: in English only, since every other
 * language has names of its own for them.
 */
export function misspelledThings(forms: readonly Form[], knowledge: Knowledge): NameFinding[] {
  return knowledge.lang === 'en' ? forms.flatMap((form) => misspelledThing(form, knowledge)) : [];
}

function misspelledThing(form: Form, knowledge: Knowledge): NameFinding[] {
  const { reference } = knowledge;
  const key = form.parts.join(' ');
  if (key.length < SHORTEST_NAME || form.titles.size > 0 || form.aged) return [];
  if (!form.parts.some((part) => isUnknownWord(part, knowledge)) || knowledge.isKnown(form)) return [];
  const most = key.length >= LONG_NAME ? 2 : 1;
  // People need not be sought where no thing is near.
  if (!reference.similar(key, most, THINGS).some(namesAThing)) return [];
  const near = reference
    .similar(key, most, { oneWord: true })
    .filter(({ name }) => isSlipOf(form, partsOf(name), knowledge));
  const things = near.flatMap(({ records }) => records.filter(isThing));
  const [thing] = things;
  // A person of nearly that name may be meant as well; a short form is nobody's whole name.
  if (!thing || near.some((name) => !namesAThing(name)) || new Set(things.map(({ index }) => index)).size > 1)
    return [];
  const { name, checked } = reference.record(thing);
  // What nobody has read decides nothing.
  if (checked === 'general') return [];
  if (near.every((other) => partsOf(other.name).join(' ') !== partsOf(name).join(' '))) return [];
  const rests = [evidence('evidenceRecord', name)];
  return [{ kind: 'misspelled', wrong: [form], suggestion: name, record: thing, evidence: rests }];
}

const THINGS: Among = { oneWord: true, kinds: ['place', 'organisation'] };
type Thing = RecordHandle<'place' | 'organisation'>;

const isThing = (handle: RecordHandle<NamedKind>): handle is Thing =>
  handle.kind === 'place' || handle.kind === 'organisation';

const namesAThing = ({ records }: SimilarName): boolean => records.some(isThing);

function isUnknownWord(part: string, { lexicon }: Knowledge): boolean {
  const { word, name } = lexicon(part);
  return word < COMMON_WORD_LEVEL && name === 0;
}

function isSlipOf(form: Form, right: readonly string[], knowledge: Knowledge): boolean {
  const difference = onlyDifference(form.parts, right);
  if (!difference || !isUnknownWord(difference.written, knowledge)) return false;
  const { written, right: meant } = difference;
  if (isLooseVariant(written, meant) && !/(.)\1/.test(written + meant)) return false;
  if (romanisationKey(written) === romanisationKey(meant) || withG(written) === withG(meant)) return false;
  if (written[0] !== meant[0]) return false;
  return isTransposition(difference) || (form.parts.join('').length >= TELLING_NAME && isNear(written, meant, false));
}

/** Ukrainian and Belarusian g is h: Naftogaz, Naftohaz. */
const withG = (part: string): string => part.replaceAll('h', 'g');
