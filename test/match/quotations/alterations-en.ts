import type { Row } from './alterations.ts';

const FERRY =
  'We will not raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.';
const BRIDGE = 'The old bridge carried 4,200 lorries a day in March, and not one of them was weighed.';
const DREDGING = 'Dredging may damage the oyster beds, and some fishermen will lose a season.';
const FUND = 'I would support the harbour fund if the auditors open the books before summer.';

export const english: readonly Row[] = [
  { rule: 'the same words', record: FERRY, page: FERRY, verdict: 'verbatim', changes: [] },
  {
    rule: 'other marks and capitals',
    record: FERRY,
    page: 'We will not raise the ferry fare this year – because the Islanders already pay more than anybody on the mainland',
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'a contraction',
    record: FERRY,
    page: "We won't raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.",
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'a fragment of the sentence',
    record: FERRY,
    page: 'already pay more than anybody on the mainland',
    kind: 'mixed',
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'a number in words',
    record: BRIDGE,
    page: 'The old bridge carried four thousand two hundred lorries a day in March, and not one of them was weighed.',
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'a negation left out',
    record: FERRY,
    page: 'We will raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.',
    verdict: 'altered',
    changes: ['negation alarm'],
  },
  {
    rule: 'a negation put in',
    record: DREDGING,
    page: 'Dredging may not damage the oyster beds, and some fishermen will lose a season.',
    verdict: 'altered',
    changes: ['negation alarm'],
  },
  {
    rule: 'another number',
    record: BRIDGE,
    page: 'The old bridge carried 2,400 lorries a day in March, and not one of them was weighed.',
    verdict: 'altered',
    changes: ['number alarm'],
  },
  {
    rule: 'another month',
    record: BRIDGE,
    page: 'The old bridge carried 4,200 lorries a day in April, and not one of them was weighed.',
    verdict: 'altered',
    changes: ['date alarm'],
  },
  {
    rule: 'a hedge left out',
    record: DREDGING,
    page: 'Dredging will damage the oyster beds, and some fishermen will lose a season.',
    verdict: 'altered',
    changes: ['hedge alarm'],
  },
  {
    rule: 'a part made all',
    record: DREDGING,
    page: 'Dredging may damage the oyster beds, and all fishermen will lose a season.',
    verdict: 'altered',
    changes: ['hedge alarm'],
  },
  {
    rule: 'a condition cut off',
    record: FUND,
    page: 'I would support the harbour fund',
    verdict: 'altered',
    changes: ['condition alarm'],
  },
  {
    rule: 'a condition beyond the narrator’s marks',
    record: FUND,
    page: 'support the harbour fund',
    kind: 'mixed',
    verdict: 'verbatim',
    changes: ['condition note'],
  },
  {
    rule: 'in a headline nothing is altered',
    record: FERRY,
    page: 'We will raise the ferry fare this year, because the islanders already pay more than anybody',
    headline: true,
    verdict: 'reworded',
    changes: ['negation alarm', 'omission-silent note'],
  },
  {
    rule: 'on another occasion',
    record: FERRY,
    page: 'We will raise the ferry fare this year, because the islanders already pay more than anybody',
    published: '2024-11-02',
    verdict: 'other-occasion',
    changes: ['negation alarm', 'omission-silent note'],
  },
];
