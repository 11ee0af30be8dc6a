import { languages } from '../../languages/index.ts';
import { isoDay } from '../dates.ts';
import type { ImportedRow } from '../rows.ts';
import { at, type Feed, hostOf, isObject, listOf, parseJson, text } from './feed.ts';

const HUMAN = 'Q5';
/** Classes of Wikidata (instance of, P31) that are outlets, with the type that a record of an outlet gives. */
const OUTLETS: ReadonlyMap<string, string> = new Map([
  ['Q192283', 'agency'],
  ['Q11032', 'newspaper'],
  ['Q1110794', 'newspaper'],
  ['Q2305295', 'newspaper'],
  ['Q1153191', 'newspaper'],
  ['Q41298', 'magazine'],
  ['Q1002697', 'magazine'],
  ['Q17232649', 'website'],
  ['Q1193236', 'website'],
  ['Q11033', 'website'],
  ['Q2001305', 'broadcaster'],
  ['Q15265344', 'broadcaster'],
  ['Q1126006', 'broadcaster'],
  ['Q1254874', 'broadcaster'],
  ['Q1616075', 'broadcaster'],
  ['Q14350', 'broadcaster'],
]);

/** Languages whose labels and aliases are names that an article may use. */
const READ = new Set(['mul', ...languages.map(({ id }) => id)]);

/**
 * Persons and outlets of Wikidata's entity JSON: what `wbgetentities` and `Special:EntityData` answer, a list, or a dump with one
 * entity a line. Taken are labels and aliases in the languages that are known, native names (P1559, P1705), official websites
 * (P856), days of birth and death. `read` is the day on which the file was read.
 */
export function entitiesOf(json: string, read: string): Feed {
  const parsed = parseJson(json);
  if ('reason' in parsed) return { rows: [], bad: [parsed] };
  const rows: { where: string; row: ImportedRow }[] = [];
  const bad: { where: string; reason: string }[] = [];
  let number = 0;
  for (const { where: line, value } of parsed.values) {
    const entities = entitiesIn(value);
    if (entities.length === 0)
      bad.push({
        where: line || 'the file',
        reason: 'it holds no entities: give what wbgetentities or Special:EntityData answers',
      });
    for (const entity of entities) {
      number++;
      const id = text(at(entity, 'id'));
      const where = line && entities.length === 1 ? line : `item ${number}${id ? ` (${id})` : ''}`;
      const found = rowOf(entity, id, read);
      if (typeof found === 'string') bad.push({ where, reason: found });
      else rows.push({ where, row: found });
    }
  }
  return { rows, bad };
}

function entitiesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(entitiesIn);
  if (!isObject(value)) return [];
  const entities = at(value, 'entities');
  if (isObject(entities)) return Object.values(entities);
  return at(value, 'labels') !== undefined || at(value, 'claims') !== undefined || at(value, 'missing') !== undefined
    ? [value]
    : [];
}

/** The row of an entity; or why it gives none and what would mend it. */
function rowOf(entity: unknown, id: string | null, read: string): ImportedRow | string {
  if (id === null || !/^Q\d+$/.test(id)) return '"id" must be that of an item, such as Q42';
  if (at(entity, 'missing') !== undefined)
    return 'Wikidata has no such item (it may be merged or deleted): ask for the new id';
  const names = namesOf(entity);
  const [name, ...aliases] = names;
  if (!name) return `it has no label in a language that is known (${[...READ].join(', ')}): give its "labels"`;
  const classes = valuesOf(entity, 'P31').flatMap((value) => text(at(value, 'id')) ?? []);
  const native = nativeNames(entity);
  const shared = {
    id,
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(native.length > 0 && { native }),
    source: `https://www.wikidata.org/wiki/${id}`,
    read,
  };
  if (classes.includes(HUMAN)) {
    const [born, died] = [dayOf(entity, 'P569'), dayOf(entity, 'P570')];
    return { kind: 'person', ...shared, ...(born && { born }), ...(died && { died }) };
  }
  const type = classes.map((one) => OUTLETS.get(one)).find((one) => one !== undefined);
  if (!type)
    return `it is neither a person (P31 ${HUMAN}) nor of a known class of outlets (P31 ${[...OUTLETS.keys()].slice(0, 3).join(', ')} and so on): give its "claims", or leave it out`;
  const domains = [...new Set(valuesOf(entity, 'P856').flatMap((value) => hostOf(text(value) ?? '') ?? []))];
  return { kind: 'outlet', ...shared, ...(domains.length > 0 && { domains }), type };
}

/** The English label first, then the one for all languages, then the others and the aliases; each once. */
function namesOf(entity: unknown): string[] {
  const labels = at(entity, 'labels');
  const aliases = at(entity, 'aliases');
  const wanted = [...new Set(['en', 'mul', ...READ])];
  const found = wanted.flatMap((lang) => text(at(labels, lang, 'value')) ?? text(at(labels, lang)) ?? []);
  const others = wanted.flatMap((lang) =>
    listOf(at(aliases, lang)).flatMap((one) => text(at(one, 'value')) ?? text(one) ?? []),
  );
  return [...new Set([...found, ...others])].filter((name) => /[\p{L}\p{N}]/u.test(name));
}

function nativeNames(entity: unknown): { lang: string; text: string }[] {
  const found = new Map<string, { lang: string; text: string }>();
  for (const value of [...valuesOf(entity, 'P1559'), ...valuesOf(entity, 'P1705')]) {
    const [lang, name] = [text(at(value, 'language')), text(at(value, 'text'))];
    if (lang && name && /[\p{L}\p{N}]/u.test(name)) found.set(`${lang} ${name}`, { lang, text: name });
  }
  return [...found.values()];
}

/** The values of a property, the preferred ones first, those that are known to be wrong left out. */
function valuesOf(entity: unknown, property: string): unknown[] {
  const claims = listOf(at(entity, 'claims', property)).filter((claim) => at(claim, 'rank') !== 'deprecated');
  const ordered = [
    ...claims.filter((claim) => at(claim, 'rank') === 'preferred'),
    ...claims.filter((claim) => at(claim, 'rank') !== 'preferred'),
  ];
  return ordered.flatMap((claim) => {
    const value = at(claim, 'mainsnak', 'datavalue', 'value');
    return value === undefined ? [] : [value];
  });
}

/** `+1952-03-11T00:00:00Z` with the precision 11 is a day, 10 a month, 9 a year; less is no date. */
function dayOf(entity: unknown, property: string): string | null {
  const [value] = valuesOf(entity, property);
  const time = /^\+(\d{4}-\d\d-\d\d)T/.exec(text(at(value, 'time')) ?? '')?.[1];
  const length = new Map([
    [11, 10],
    [10, 7],
    [9, 4],
  ]).get(Number(at(value, 'precision')));
  return time && length ? isoDay(time.slice(0, length)) : null;
}
