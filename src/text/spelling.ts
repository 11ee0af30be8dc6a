/** Words that are spelled in two ways without a rule; both become the second. */
const PAIRS = new Map<string, string>(
  `centre center, centres centers, theatre theater, metre meter, metres meters, litre liter, litres liters, fibre fiber,
  calibre caliber, defence defense, defences defenses, offence offense, offences offenses, licence license, pretence pretense,
  practise practice, programme program, programmes programs, grey gray, towards toward, afterwards afterward, amongst among,
  whilst while, ageing aging, cheque check, tyre tire, jewellery jewelry, sceptical skeptical, sceptic skeptic, storey story,
  judgement judgment, acknowledgement acknowledgment, catalogue catalog, dialogue dialog, analogue analog, ok okay, kiev kyiv,
  mum mom, aluminium aluminum, plough plow, manoeuvre maneuver, fulfil fulfill, enrol enroll, skilful skillful, wilful willful,
  instalment installment, cosy cozy, cause because, qaida qaeda, till until, e-mail email, daß dass, muß muss, clef cle, ok okay,
  travelled traveled, travelling traveling, cancelled canceled, cancelling canceling, labelled labeled, labelling labeling,
  modelling modeling, levelled leveled, fuelled fueled, fuelling fueling, signalled signaled, signalling signaling,
  counsellor counselor, marvellous marvelous, learnt learned, burnt burned, dreamt dreamed, spelt spelled, leant leaned`
    .split(/,\s*/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
/** Of folded words: what is no digit, apostrophe or space is a letter. */
const OUR = /(?<=[^\d' ]{2})our(?=s?$|ed$|ing$|able$|ite$|er$|ers$|ful$|less$)/;
const ISE = /(?<=[^\d' ]{3})(i|y)z(?=e$|ed$|es$|er$|ers$|ing$|ation$|ations$)/;

/**
 * One spelling for the accepted variants of a folded word: British and American endings and a short list. What is returned is
 * for comparison only and need not be a word.
 */
export function canonicalSpelling(word: string): string {
  const pair = PAIRS.get(word);
  if (pair !== undefined) return pair;
  if (word.length < 5) return word;
  return word.replace(OUR, 'or').replace(ISE, '$1s');
}
