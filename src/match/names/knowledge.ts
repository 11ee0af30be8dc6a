import type { Article } from '../../protocol/article.ts';
import type { RecordHandle, Reference } from '../../reference/reference.ts';
import { type ArticleContext, contextOf } from './context.ts';
import type { Form } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { type KnownPerson, peopleOf } from './people.ts';

/** What the names of one article are judged by. */
export interface Knowledge {
  readonly reference: Reference;
  readonly lexicon: Lexicon;
  readonly context: ArticleContext;
  /** The language of the article, ISO 639-1. */
  readonly lang: string;
  readonly personOf: (handle: RecordHandle<'person'>) => KnownPerson;
  /** Whether the reference has somebody or something of exactly this name. */
  isKnown(form: Form): boolean;
  /** The person of exactly this name. */
  personNamed(form: Form): KnownPerson | null;
}

export function knowledgeOf(article: Article, lang: string, reference: Reference): Knowledge {
  const levels = new Map<string, ReturnType<Lexicon>>();
  const personOf = peopleOf(reference);
  const named = (form: Form) => reference.named(form.text);
  return {
    reference,
    lang,
    context: contextOf(article),
    personOf,
    lexicon(word) {
      const known = levels.get(word) ?? reference.commonness(word);
      levels.set(word, known);
      return known;
    },
    isKnown: (form) => named(form).some((handle) => handle.kind !== 'confusion' && handle.kind !== 'rendering'),
    personNamed(form) {
      const handle = named(form).find((other) => other.kind === 'person');
      return handle ? personOf({ ...handle, kind: 'person' }) : null;
    },
  };
}
