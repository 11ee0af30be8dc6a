import { Is } from '../../../languages/language.ts';
import { mainSubject } from '../main-subject.ts';
import { type Phrase, phraseAt } from '../phrases.ts';
import { found, type Place, type Rule } from '../scene.ts';
import { isCue, subjectOf } from '../subject.ts';
import { isName } from '../words.ts';
import { isNobody } from './impersonal.ts';

interface Candidate {
  readonly phrase: Phrase;
  readonly cue: number;
}

/** Most verbs of a sentence that are asked for their subject. */
const MOST_CUES = 12;

/** The verbs of some classes before the quotation that have a subject, nearest first. */
function* cuesBefore(place: Place, bits: number): Generator<Candidate> {
  const { items } = place.narration;
  const { lexicon } = place.scene;
  let tried = 0;
  for (let at = place.at - 1; at >= place.sentence.from; at--) {
    if (!isCue(items, at, bits)) continue;
    if (++tried > MOST_CUES) return;
    const phrase = subjectOf(items, place.sentence, at, lexicon);
    if (phrase && !isNobody(items, phrase)) yield { phrase, cue: at };
  }
}

/** Ann Roy said: “…” / Ann Roy, who …, called it “…” / Gestern sagte Anna Roth, sie sei „…“. */
export const saidBefore: Rule = (place) => {
  const { items } = place.narration;
  for (const { phrase, cue } of cuesBefore(place, Is.say | Is.claim | Is.nonFinite)) {
    const governing = clauseOf(place, phrase);
    if (governing) return found(place, 'said-before', 0.9, governing.phrase, governing.cue);
    const outer = outside(place, phrase);
    if (outer) return found(place, 'what-he-called', 0.8, outer, cue);
    const said = ((items[cue]?.is ?? 0) & (Is.say | Is.nonFinite)) !== 0;
    return found(place, said ? 'said-before' : 'called-before', said ? 0.93 : 0.85, phrase, cue);
  }
  return null;
};

/** "Ann Roy says that she wants “…”": the pronoun of the clause stands for whoever says it. */
function clauseOf(place: Place, phrase: Phrase): Candidate | null {
  const { items } = place.narration;
  const that = phrase.from - 1;
  if (!phrase.pronoun || !place.scene.lexicon.isSign('that', items[that]?.lower)) return null;
  let cue = that - 1;
  while (items[cue]?.kind === 'point') cue--;
  if (cue <= place.sentence.from || !isCue(items, cue, Is.say)) return null;
  const subject = subjectOf(items, { from: place.sentence.from, to: that }, cue, place.scene.lexicon);
  return subject && !subject.pronoun ? { phrase: subject, cue } : null;
}

/** "Ann Roy denounced what she called “…”": the pronoun's clause is the object of the sentence, whose subject speaks. */
function outside(place: Place, phrase: Phrase): Phrase | null {
  const { items } = place.narration;
  const before = items[phrase.from - 1];
  if (!phrase.pronoun || !before || (before.is & Is.subordinator) === 0 || phrase.from - 1 <= place.sentence.from)
    return null;
  if (!WHAT.has(before.lower)) return null;
  const main = mainSubject(items, { from: place.sentence.from, to: phrase.from - 1 }, place.scene.lexicon);
  return main && !main.pronoun ? main : null;
}
const WHAT = new Set(['what', 'was']);

/** Ann Roy wants “…”: no verb of speech, but words in marks after it are hers. */
export const wantedBefore: Rule = (place) => {
  for (const { phrase, cue } of cuesBefore(place, Is.mind)) return found(place, 'wanted-before', 0.7, phrase, cue);
  return null;
};

/** Ann Roy: “…” — the label of an interview, a heading, a caption. */
export const label: Rule = (place) => {
  const { items } = place.narration;
  const { from } = place.sentence;
  const colon = place.at - 1;
  if (items[colon]?.lower !== ':' || !isName(items[from])) return null;
  const phrase = phraseAt(items, from, colon, place.scene.lexicon);
  if (!phrase || (phrase.to !== colon && !',('.includes(items[phrase.to]?.lower ?? ' '))) return null;
  return found(place, 'label', 0.9, phrase);
};
