import { editDistance } from '../../text/edit-distance.ts';
import { fold } from '../../text/fold.ts';
import type { Cues } from './context.ts';
import { type Form, isFull } from './forms.ts';
import type { Knowledge } from './knowledge.ts';
import { type KnownPerson, partsOf } from './people.ts';

/** A name in Cyrillic letters that is one letter off a person's native name, and what speaks for that person. */
export interface CyrillicSlip {
  readonly known: KnownPerson;
  readonly cues: Cues;
  /** The name as its own language writes it. */
  readonly suggestion: string;
}

/** Letters. A shorter surname has too many neighbours. */
const SHORTEST = 6;
/** Letters at the end that declension changes, and with it genders and families. */
const DECLINED = 3;

/** Roles as the reference names them, in English, and the stems by which Ukrainian and Russian texts name them; folded. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['president', 'президент'],
  ['prime', "прем'єр|премьер"],
  ['minister', 'міністр|министр'],
  ['chancellor', 'канцлер'],
  ['senator', 'сенатор'],
  ['mayor', 'мер|мэр'],
  ['governor', 'губернатор'],
  ['ambassador', 'посол'],
  ['general', 'генерал'],
  ['commander', 'командувач|командир|головнокомандувач|командующ|главнокомандующ'],
  ['head', 'глав|голов|керівник|очільник|руководител'],
  ['chairman', 'голов|председател'],
  ['leader', 'лідер|лидер'],
  ['prosecutor', 'прокурор'],
  ['founder', 'засновник|основател'],
  ['businessman', 'бізнесмен|бизнесмен|підприємець'],
  ['journalist', 'журналіст|журналист'],
  ['writer', 'письменник|писател'],
  ['poet', 'поет|поэт'],
  ['singer', 'співак|співачк|певец|певиц'],
  ['actor', 'актор|актер'],
  ['composer', 'композитор'],
  ['boxer', 'боксер'],
  ['footballer', 'футболіст|футболист'],
]);

/**
 * The person whose native name a full form in the article's own language is one letter off, in the stem of the surname, with
 * the given name right and the person's role beside it. A declined name differs in both its words and is left alone.
 */
export function cyrillicSlip(form: Form, forms: readonly Form[], knowledge: Knowledge): CyrillicSlip | null {
  const { reference, personOf, lang, context } = knowledge;
  if ((lang !== 'uk' && lang !== 'ru') || !isFull(form) || form.surname.length < SHORTEST) return null;
  if (form.aged || !/^\p{Script=Cyrillic}/u.test(form.text) || knowledge.isKnown(form)) return null;
  if (context.amongKin(form) || forms.some((other) => isRelative(other, form))) return null;
  const near = reference.similar(form.parts.join(' '), 1, { oneWord: true, withRoles: true });
  const people = near.flatMap(({ name, records }) =>
    records.flatMap((handle) => {
      const known = handle.kind === 'person' ? personOf({ ...handle, kind: 'person' }) : null;
      const native = known?.person.native?.find(
        ({ text, lang: of }) => of.startsWith(lang) && fold(text) === fold(name),
      );
      return known && native && isSlipInStem(form.parts, partsOf(native.text)) ? [{ known, text: native.text }] : [];
    }),
  );
  const [only, ...others] = people;
  const role = only && others.length === 0 ? roleBeside(only.known, form, knowledge) : undefined;
  if (!only || !role) return null;
  return { known: only.known, suggestion: only.text, cues: { words: [role], weight: 2, own: true } };
}

/** Somebody of the same surname with another given name. */
const isRelative = (other: Form, { surname, given }: Form): boolean =>
  isFull(other) && other.given !== given && editDistance(other.surname, surname, DECLINED) <= DECLINED;

function isSlipInStem(written: readonly string[], right: readonly string[]): boolean {
  const [surname, meant] = [written.at(-1) ?? '', right.at(-1) ?? ''];
  if (written.slice(0, -1).join(' ') !== right.slice(0, -1).join(' ')) return false;
  let same = 0;
  while (same < surname.length && surname[same] === meant[same]) same++;
  return same > 0 && same < Math.min(surname.length, meant.length) - DECLINED;
}

function roleBeside({ person }: KnownPerson, form: Form, { context }: Knowledge): string | undefined {
  const nouns = (person.roles ?? []).flatMap(({ title }) => fold(title).split(' '));
  const stems = nouns.flatMap((noun) => ROLES.get(noun)?.split('|') ?? []);
  return stems.map((stem) => context.besideWith(form, stem)).find((word) => word !== undefined);
}
