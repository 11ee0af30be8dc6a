import type { Row } from './alterations.ts';

const FAEHRE =
  'Wir werden den Fährpreis in diesem Jahr nicht erhöhen, weil die Inselbewohner schon mehr zahlen als alle anderen an der Küste.';
const BAGGER = 'Der Bagger könnte die Austernbänke beschädigen, und einige Fischer werden eine Saison verlieren.';
const FONDS = 'Ich würde den Hafenfonds unterstützen, wenn die Prüfer vor dem Sommer die Bücher öffnen.';
const BRUECKE = 'Über die alte Brücke fuhren im März täglich 4.200 Lastwagen, und keiner davon wurde gewogen.';
const STURM =
  'Der Sturm war schlimmer als alles, was mein Vater gesehen hat, aber die Mannschaft fuhr vor der Dämmerung zweimal hinaus.';

export const german: readonly Row[] = [
  { rule: 'dieselben Wörter', record: FAEHRE, page: FAEHRE, verdict: 'verbatim', changes: [] },
  {
    rule: 'ss für ß, Anführungen, Großschreibung',
    record: 'Daß der Kai seit dem Brand gesperrt ist, muß jeder Kapitän im Hafenbuch lesen.',
    page: 'Dass der Kai seit dem Brand gesperrt ist, muss jeder Kapitän im Hafenbuch lesen.',
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'eine Zahl in Worten',
    record: 'Nur zwölf Lotsen haben nach dem Sturm ihren Dienst im Hafen angetreten.',
    page: 'Nur 12 Lotsen haben nach dem Sturm ihren Dienst im Hafen angetreten.',
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'ein Bruchstück',
    record: FAEHRE,
    page: 'schon mehr zahlen als alle anderen an der Küste',
    kind: 'mixed',
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'eine markierte Auslassung',
    record: STURM,
    page: 'Der Sturm war schlimmer als alles … aber die Mannschaft fuhr vor der Dämmerung zweimal hinaus.',
    verdict: 'trimmed',
    changes: ['omission-marked fine'],
  },
  {
    rule: 'die Verneinung fehlt',
    record: FAEHRE,
    page: 'Wir werden den Fährpreis in diesem Jahr erhöhen, weil die Inselbewohner schon mehr zahlen als alle anderen an der Küste.',
    verdict: 'altered',
    changes: ['negation alarm'],
  },
  {
    rule: 'eine Verneinung mehr',
    record: BAGGER,
    page: 'Der Bagger könnte die Austernbänke nicht beschädigen, und einige Fischer werden eine Saison verlieren.',
    verdict: 'altered',
    changes: ['negation alarm'],
  },
  {
    rule: 'ein Vorwort verneint',
    record: 'Der Prüfer war mit den Tauen zufrieden und schrieb es in das Hafenbuch.',
    page: 'Der Prüfer war mit den Tauen unzufrieden und schrieb es in das Hafenbuch.',
    verdict: 'altered',
    changes: ['negation alarm'],
  },
  {
    rule: 'eine andere Zahl',
    record: BRUECKE,
    page: 'Über die alte Brücke fuhren im März täglich 2.400 Lastwagen, und keiner davon wurde gewogen.',
    verdict: 'altered',
    changes: ['number alarm'],
  },
  {
    rule: 'ein anderer Monat',
    record: BRUECKE,
    page: 'Über die alte Brücke fuhren im Juni täglich 4.200 Lastwagen, und keiner davon wurde gewogen.',
    verdict: 'altered',
    changes: ['date alarm'],
  },
  {
    rule: 'die Vermutung fehlt',
    record: BAGGER,
    page: 'Der Bagger wird die Austernbänke beschädigen, und einige Fischer werden eine Saison verlieren.',
    verdict: 'altered',
    changes: ['hedge alarm'],
  },
  {
    rule: 'ein Teil wird alle',
    record: BAGGER,
    page: 'Der Bagger könnte die Austernbänke beschädigen, und alle Fischer werden eine Saison verlieren.',
    verdict: 'altered',
    changes: ['hedge alarm'],
  },
  {
    rule: 'die Bedingung ist abgeschnitten',
    record: FONDS,
    page: 'Ich würde den Hafenfonds unterstützen',
    verdict: 'altered',
    changes: ['condition alarm'],
  },
  {
    rule: 'ein anderes Wort',
    record: STURM,
    page: 'Der Orkan war schlimmer als alles, was mein Vater gesehen hat, aber die Mannschaft fuhr vor der Dämmerung zweimal hinaus.',
    verdict: 'reworded',
    changes: ['substitution note'],
  },
  {
    rule: 'eine andere Zeit',
    record: STURM,
    page: 'Der Sturm ist schlimmer als alles, was mein Vater gesehen hat, aber die Mannschaft fuhr vor der Dämmerung zweimal hinaus.',
    verdict: 'reworded',
    changes: ['tense note'],
  },
  {
    rule: 'das Gegenteil',
    record: 'Die Zahl der Liegeplätze im Innenhafen wird nach dem Umbau deutlich steigen.',
    page: 'Die Zahl der Liegeplätze im Innenhafen wird nach dem Umbau deutlich sinken.',
    verdict: 'altered',
    changes: ['substitution alarm'],
  },
];
