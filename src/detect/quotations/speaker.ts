import { Is } from '../../languages/language.ts';
import type { Span } from '../../protocol/article.ts';
import type { CandidateName, Mention, Quotation } from '../../protocol/findings.ts';
import type { People, Person } from './people.ts';
import type { Pair } from './scan.ts';
import type { Attribution, Scene } from './scene.ts';

/** A speaker is given only when the rule that found it is right at least this often. */
const SURE_ENOUGH = 0.4;

type Speaker = Pick<Quotation, 'speaker' | 'name' | 'cue' | 'rule' | 'confidence'>;

/** Who is given as the speaker of a quotation: the mention, and the full name that it stands for. */
export function speakerOf(
  attribution: Attribution | null,
  scene: Scene,
  people: People,
  names: readonly CandidateName[],
  pair: Pair,
): Speaker {
  if (!attribution?.speaker) return { speaker: null, name: null, rule: 'none', confidence: 0 };
  const { speaker, cue, rule, confidence } = attribution;
  if (confidence < SURE_ENOUGH) return { speaker: null, name: null, rule: `unsure:${rule}`, confidence };
  const mention: Mention = { ...speaker, text: scene.text.slice(speaker.start, speaker.end) };
  return {
    speaker: mention,
    name: fullName(mention, scene, people, names, pair),
    ...(cue && { cue }),
    rule,
    confidence,
  };
}

/** The speaker's full name as the article gives it. */
function fullName(
  mention: Mention,
  scene: Scene,
  people: People,
  names: readonly CandidateName[],
  pair: Pair,
): string | null {
  const own = names.filter((name) => name.start >= mention.start && name.end <= mention.end).at(-1);
  if (own) return people.byName(own.text)?.name ?? own.text;
  const is = scene.lexicon.classes(mention.text.toLowerCase());
  if ((is & Is.pronoun) === 0) return null;
  const gender = (is & Is.male) !== 0 ? 'm' : (is & Is.female) !== 0 ? 'f' : undefined;
  return gender ? (antecedentOf(mention, gender, people, scene.pairs, pair)?.name ?? null) : null;
}

/** The person last named before a pronoun, outside quotations, whose gender does not speak against it. */
function antecedentOf(
  mention: Span,
  gender: 'm' | 'f',
  people: People,
  pairs: readonly Pair[],
  own: Pair,
): Person | undefined {
  const before = Math.min(mention.start, own.open);
  for (let index = people.namings.length - 1; index >= 0; index--) {
    const naming = people.namings[index];
    if (!naming || naming.start >= before) continue;
    if (naming.person.gender && naming.person.gender !== gender) continue;
    if (pairs.some((pair) => naming.start >= pair.open && naming.end <= pair.close)) continue;
    return naming.person;
  }
  return undefined;
}
