import { english } from '../../languages/en.ts';
import { languageOf } from '../../languages/index.ts';
import { lexiconOf as wordsOf } from '../../languages/language.ts';
import type { Article } from '../../protocol/article.ts';
import type { RecordHandle, Reference } from '../../reference/reference.ts';
import { type ArticleContext, contextOf } from './context.ts';
import type { Form } from './forms.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type KnownPerson, peopleOf } from './people.ts';

/** What the names of one article are judged by. */
export interface Knowledge {
  readonly reference: Reference;
  readonly lexicon: Lexicon;
  readonly context: ArticleContext;
  /** The language of the article, ISO 639-1. */
  readonly lang: string;
  readonly personOf: (handle: RecordHandle<'person'>) => KnownPerson;
  /** The sex of those who bear a given name in the article's language, where it has one. */
  readonly sexOf: (given: string) => 'm' | 'f' | undefined;
  /** Whether the reference has somebody or something of exactly this name. */
  isKnown(form: Form): boolean;
  /** The person of exactly this name: whoever is called so, before those who are called so as well. */
  personNamed(form: Form): KnownPerson | null;
}

export function knowledgeOf(article: Article, lang: string, reference: Reference): Knowledge {
  const personOf = peopleOf(reference);
  const handles = new Map<Form, ReturnType<Reference['named']>>();
  const named = (form: Form) => {
    const known = handles.get(form) ?? reference.named(form.text);
    handles.set(form, known);
    return known;
  };
  return {
    reference,
    lang,
    context: contextOf(article),
    personOf,
    lexicon: lexiconOf(reference),
    sexOf: wordsOf(languageOf(lang) ?? english).genderOf,
    isKnown: (form) => named(form).some((handle) => handle.kind !== 'confusion' && handle.kind !== 'rendering'),
    personNamed(form) {
      const people = named(form).flatMap((one) => (one.kind === 'person' ? personOf({ ...one, kind: 'person' }) : []));
      const isCalledSo = ({ names }: KnownPerson) => names[0]?.join(' ') === form.parts.join(' ');
      // Whatever the order of the packs.
      return people.find(isCalledSo) ?? people.sort((a, b) => (a.person.id < b.person.id ? -1 : 1))[0] ?? null;
    },
  };
}
