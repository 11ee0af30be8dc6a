import type { Row } from './alterations.ts';

const FERRY =
  'We will not raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.';
const BRIDGE = 'The old bridge carried 4,200 lorries a day in March, and not one of them was weighed.';
const DREDGING = 'Dredging may damage the oyster beds, and some fishermen will lose a season.';
const FUND = 'I would support the harbour fund if the auditors open the books before summer.';
const WAGES = 'Every docker who worked the night shift earned at least 31 dollars an hour in 2019.';
const WRECK =
  'The wreck lies eleven miles off the cape, and the divers think the hull could probably be raised by autumn.';
const MAYOR =
  'The mayor promised us a new quay. She has never come to look at the old one. The pilots still moor at night by torchlight.';
const PILOTS = 'I have asked the pilots for patience, and the pilots have asked me for lamps.';
const NORTH = 'Captain Lindqvist brought the grain to Tallinn although the owners in Riga had told him to wait.';
const STORM = 'The storm was worse than anything my father saw, but the lifeboat crew went out twice before dawn.';
const COUNCIL = "I don't believe that the council has stolen the lighthouse money.";
const SALT = 'Well, you know, the salt works are, uh, closing because nobody buys coarse salt any more.';
const CRANES = 'Our cranes were organised for the defence of the harbour labour force, not for travelling salesmen.';
const CUSTOMS = 'The customs officers opened forty containers and found nothing except rice, and then they went home.';
const SHIPYARD = 'The shipyard has lost money since the strike, so we are going to sell the northern dock to the city.';

const SOLD =
  'The salt works closed after the strike, and when I asked the harbour board what they would do for the families they told me that the northern dock had been sold, that the pilots were leaving for Aalborg, and that nobody would weigh a single lorry on the old bridge before the auditors had opened the books.';

const same = { verdict: 'verbatim', changes: [] } as const;
const altered = (...changes: string[]) => ({ verdict: 'altered', changes }) as const;
const reworded = (...changes: string[]) => ({ verdict: 'reworded', changes }) as const;
const trimmed = (...changes: string[]) => ({ verdict: 'trimmed', changes }) as const;

/** Two thirds of the fare's sentence, with its sense turned. */
const LOOSE = {
  record: FERRY,
  page: 'We will raise the ferry ticket next year, because the islanders already spend less than anybody on the coast.',
  changes: ['negation alarm', 'substitution note', 'substitution alarm', 'substitution note'],
} as const;

/** Nothing is changed that a reader would call a change. */
const FINE: readonly Row[] = [
  { rule: 'the same words', record: FERRY, page: FERRY, ...same },
  {
    rule: 'other marks and capitals',
    record: FERRY,
    page: 'We will not raise the ferry fare this year – because the Islanders already pay more than anybody on the mainland',
    ...same,
  },
  {
    rule: 'a contraction',
    record: FERRY,
    page: "We won't raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.",
    ...same,
  },
  {
    rule: 'a contraction written out',
    record: COUNCIL,
    page: 'I do not believe that the council has stolen the lighthouse money.',
    ...same,
  },
  {
    rule: 'a fragment of the sentence',
    record: FERRY,
    page: 'already pay more than anybody on the mainland',
    kind: 'mixed',
    ...same,
  },
  {
    rule: 'a number in words',
    record: BRIDGE,
    page: 'The old bridge carried four thousand two hundred lorries a day in March, and not one of them was weighed.',
    ...same,
  },
  {
    rule: 'a number in digits',
    record: CUSTOMS,
    page: 'The customs officers opened 40 containers and found nothing except rice, and then they went home.',
    ...same,
  },
  {
    rule: 'a number with a blank',
    record: BRIDGE,
    page: 'The old bridge carried 4 200 lorries a day in March, and not one of them was weighed.',
    ...altered('number alarm'),
  },
  {
    rule: 'a currency sign',
    record: WAGES,
    page: 'Every docker who worked the night shift earned at least $31 an hour in 2019.',
    ...same,
  },
  {
    rule: 'fillers are left out',
    record: SALT,
    page: 'Well, the salt works are closing because nobody buys coarse salt anymore.',
    ...same,
  },
  {
    rule: 'British spelling as American',
    record: CRANES,
    page: 'Our cranes were organized for the defense of the harbor labor force, not for traveling salesmen.',
    ...same,
  },
  {
    rule: 'a false start is left out',
    record: 'I want — I want the harbour police to count the boats themselves.',
    page: 'I want the harbour police to count the boats themselves.',
    ...same,
  },
  {
    rule: 'a stage note is left out',
    record: 'We counted the boats (APPLAUSE) and there were fewer than the insurers said.',
    page: 'We counted the boats and there were fewer than the insurers said.',
    ...same,
  },
  {
    rule: 'a speaker’s label is printed',
    record: PILOTS,
    page: 'OSTROWSKA: I have asked the pilots for patience, and the pilots have asked me for lamps.',
    ...same,
  },
  {
    rule: 'words said twice are printed three times',
    record: 'We wait and see, we wait and see what the harbour board decides.',
    page: 'We wait and see, we wait and see, we wait and see what the harbour board decides.',
    ...same,
  },
  {
    rule: 'per cent and %',
    record: 'Eighty per cent of the herring fleet is insured in another country.',
    page: '80% of the herring fleet is insured in another country.',
    ...same,
  },
  {
    rule: 'a hyphen or none',
    record: 'The e-mail from the co-owners reached the harbour master on the night train.',
    page: 'The email from the co-owners reached the harbour master on the night-train.',
    ...same,
  },
  {
    rule: 'U.S. and United States',
    record: 'The United States has never bought a single crane from this harbour town.',
    page: 'The U.S. has never bought a single crane from this harbour town.',
    ...same,
  },
  {
    rule: 'a bracket replaces a pronoun',
    record: MAYOR,
    page: '[The mayor] has never come to look at the old one. The pilots still moor at night by torchlight.',
    verdict: 'verbatim',
    changes: ['insertion-bracketed fine'],
  },
  {
    rule: 'a bracket explains',
    record: PILOTS,
    page: 'I have asked the pilots [of the inner harbour] for patience, and the pilots have asked me for lamps.',
    verdict: 'verbatim',
    changes: ['insertion-bracketed fine'],
  },
  {
    rule: 'a bracket opened before the marks',
    record: 'They are worried about the price of diesel and about the harbour dues.',
    page: 'Fishermen are] worried about the price of diesel and about the harbour dues.',
    verdict: 'verbatim',
    changes: ['insertion-bracketed fine'],
  },
  {
    rule: '[sic] is no word',
    record: NORTH,
    page: 'Captain Lindqvist [sic] brought the grain to Tallinn although the owners in Riga had told him to wait.',
    ...same,
  },
  { rule: 'cut at the end of a sentence', record: MAYOR, page: 'The mayor promised us a new quay.', ...same },
  { rule: 'cut at a comma', record: STORM, page: 'The storm was worse than anything my father saw', ...same },
  {
    rule: 'the spelling of a foreign name',
    record: 'Men of al-Qaeda never set foot on this island, whatever the harbour paper says.',
    page: 'Men of al-Qaida never set foot on this island, whatever the harbour paper says.',
    ...same,
  },
];

/** Parts are left out, and the page says so or its end is cut. */
const TRIMMED: readonly Row[] = [
  {
    rule: 'a marked ellipsis',
    record: STORM,
    page: 'The storm was worse than anything … but the lifeboat crew went out twice before dawn.',
    ...trimmed('omission-marked fine'),
  },
  {
    rule: 'an ellipsis of dots',
    record: FERRY,
    page: 'We will not raise the ferry fare ... because the islanders already pay more than anybody on the mainland.',
    ...trimmed('omission-marked fine'),
  },
  {
    rule: 'an ellipsis in brackets',
    record: FERRY,
    page: 'We will not raise the ferry fare [...] because the islanders already pay more than anybody on the mainland.',
    ...trimmed('omission-marked fine'),
  },
  {
    rule: 'an ellipsis over a sentence',
    record: MAYOR,
    page: 'The mayor promised us a new quay … The pilots still moor at night by torchlight.',
    ...trimmed('omission-marked fine'),
  },
  {
    rule: 'an ellipsis where nothing is left out',
    record: PILOTS,
    page: 'I have asked the pilots for patience … and the pilots have asked me for lamps.',
    ...same,
  },
  {
    rule: 'an end cut in mid-sentence',
    record: SHIPYARD,
    page: 'The shipyard has lost money since the strike, so we are going to sell the northern dock',
    ...trimmed('omission-silent note'),
  },
  {
    rule: 'the same end of a fragment',
    record: SHIPYARD,
    page: 'going to sell the northern dock',
    kind: 'mixed',
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'an ellipsis beside other words is reworded',
    record: STORM,
    page: 'The gale was worse than anything … but the lifeboat crew went out twice before dawn.',
    ...reworded('substitution note', 'omission-marked fine'),
  },
];

/** Other words, the sense kept. */
const REWORDED: readonly Row[] = [
  {
    rule: 'a word for another',
    record: STORM,
    page: 'The gale was worse than anything my father saw, but the lifeboat crew went out twice before dawn.',
    ...reworded('substitution note'),
  },
  {
    rule: 'another tense',
    record: SHIPYARD,
    page: 'The shipyard had lost money since the strike, so we are going to sell the northern dock to the city.',
    ...reworded('tense note'),
  },
  {
    rule: 'a tense without its auxiliary',
    record: NORTH,
    page: 'Captain Lindqvist has brought the grain to Tallinn although the owners in Riga had told him to wait.',
    ...reworded('tense note'),
  },
  {
    rule: 'will not as does not',
    record: 'The new breakwater will not necessarily keep the sand out of the channel.',
    page: 'The new breakwater does not necessarily keep the sand out of the channel.',
    ...reworded('tense note'),
  },
  {
    rule: 'another number of a noun',
    record: CUSTOMS,
    page: 'The customs officers opened forty container and found nothing except rice, and then they went home.',
    ...reworded('tense note'),
  },
  {
    rule: '“that” is left out',
    record: WRECK,
    page: 'The wreck lies eleven miles off cape, and the divers think the hull could probably be raised by autumn.',
    ...reworded('omission-silent note'),
  },
  {
    rule: '“and” is left out',
    record: CUSTOMS,
    page: 'The customs officers opened forty containers, found nothing except rice, and then they went home.',
    ...reworded('omission-silent note'),
  },
  {
    rule: 'an adjective is left out silently',
    record: WRECK.replace('the hull', 'the whole rusty hull'),
    page: WRECK,
    ...reworded('omission-silent note'),
  },
  {
    rule: 'a clause is left out silently',
    record: NORTH,
    page: 'Captain Lindqvist brought the grain although the owners in Riga had told him to wait.',
    ...reworded('omission-silent note'),
  },
  {
    rule: 'a word is put in',
    record: FERRY,
    page: 'We will not raise the ferry fare again this year, because the islanders already pay more than anybody on the mainland.',
    ...reworded('insertion note'),
  },
  {
    rule: 'another person',
    record: PILOTS,
    page: 'We have asked the pilots for patience, and the pilots have asked us for lamps.',
    ...reworded('person note', 'person note'),
  },
  {
    rule: 'this and that',
    record: 'This is not what the harbour board was elected to do for the town.',
    page: 'That is not what the harbour board was elected to do for the town.',
    ...reworded('person note'),
  },
  {
    rule: 'two words exchanged',
    record: 'The enemy of this port is advancing slowly, and its name is silt.',
    page: 'The enemy of this port is slowly advancing, and its name is silt.',
    ...reworded('order note'),
  },
  {
    rule: 'not satisfied for unsatisfied',
    record: 'The inspector was unsatisfied with the ropes and wrote it into the harbour book.',
    page: 'The inspector was not satisfied with the ropes and wrote it into the harbour book.',
    ...reworded('substitution note'),
  },
  {
    rule: 'the negation goes to the other verb',
    record: 'I do not think the tug can tow a ship of that size.',
    page: 'I think the tug can not tow a ship of that size.',
    ...reworded('substitution note', 'substitution note'),
  },
  {
    rule: 'can for could',
    record: 'The divers could reach the wreck in an hour with the small harbour boat.',
    page: 'The divers can reach the wreck in an hour with the small harbour boat.',
    ...reworded('hedge note'),
  },
  {
    rule: '“just” is put in',
    record: PILOTS,
    page: 'I have just asked the pilots for patience, and the pilots have asked me for lamps.',
    ...reworded('hedge note'),
  },
  {
    rule: '“about” is left out',
    record: 'There are about ninety trawlers in the outer basin on a Sunday.',
    page: 'There are ninety trawlers in the outer basin on a Sunday.',
    ...reworded('hedge note'),
  },
  {
    rule: 'many for most',
    record: 'Most of the trawlers in the outer basin have no working radio.',
    page: 'Many of the trawlers in the outer basin have no working radio.',
    ...reworded('substitution note'),
  },
  {
    rule: 'a name for a pronoun',
    record: 'He told the owners in Riga that the grain was wet when it came aboard.',
    page: 'Lindqvist told the owners in Riga that the grain was wet when it came aboard.',
    ...reworded('substitution note'),
  },
  {
    rule: 'a form of the name',
    record: 'The Swedish owners told us that the grain was wet when it came aboard.',
    page: 'The Swedes told us that the grain was wet when it came aboard.',
    ...reworded('substitution note'),
  },
  {
    rule: 'a short sentence between is left out',
    record: 'The pumps failed at noon. Nobody noticed. The engine room was under water by two.',
    page: 'The pumps failed at noon. The engine room was under water by two.',
    ...reworded('omission-silent note'),
  },
  {
    rule: 'a number left out',
    record: 'We lost 14 good men on the northern dock last winter.',
    page: 'We lost good men on the northern dock last winter.',
    ...reworded('number note'),
  },
  {
    rule: 'why don’t you for will you',
    record: 'Why don’t you resign before the harbour audit is printed?',
    page: 'Will you resign before the harbour audit is printed?',
    ...reworded('negation note'),
  },
  {
    rule: '“no” as an answer is left out',
    record: 'She told the board that, no, the crane had never been tested under load.',
    page: 'She told the board that the crane had never been tested under load.',
    ...reworded('omission-silent note'),
  },
];

/** The meaning is turned. */
const ALTERED: readonly Row[] = [
  {
    rule: 'a negation left out',
    record: FERRY,
    page: 'We will raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.',
    ...altered('negation alarm'),
  },
  {
    rule: 'a negation put in',
    record: DREDGING,
    page: 'Dredging may not damage the oyster beds, and some fishermen will lose a season.',
    ...altered('negation alarm'),
  },
  {
    rule: '“never” left out',
    record: MAYOR,
    page: 'The mayor promised us a new quay. She has come to look at the old one.',
    ...altered('negation alarm'),
  },
  {
    rule: '“no” put in',
    record: 'There is evidence that the pilot had been drinking on the bridge.',
    page: 'There is no evidence that the pilot had been drinking on the bridge.',
    ...altered('negation alarm'),
  },
  {
    rule: 'a prefix that negates',
    record: 'The inspector was satisfied with the ropes and wrote it into the harbour book.',
    page: 'The inspector was unsatisfied with the ropes and wrote it into the harbour book.',
    ...altered('negation alarm'),
  },
  {
    rule: 'nobody for everybody',
    record: 'Everybody on the pier saw the tanker turn into the wind that night.',
    page: 'Nobody on the pier saw the tanker turn into the wind that night.',
    ...altered('negation alarm', 'substitution alarm'),
  },
  {
    rule: 'without for with',
    record: 'The tanker left the roads with a pilot on board and both radars running.',
    page: 'The tanker left the roads without a pilot on board and both radars running.',
    ...altered('negation alarm', 'substitution alarm'),
  },
  {
    rule: 'another number',
    record: BRIDGE,
    page: 'The old bridge carried 2,400 lorries a day in March, and not one of them was weighed.',
    ...altered('number alarm'),
  },
  {
    rule: 'another number in words',
    record: WRECK,
    page: 'The wreck lies seven miles off the cape, and the divers think the hull could probably be raised by autumn.',
    ...altered('number alarm'),
  },
  {
    rule: 'million for thousand',
    record: 'The silt costs this harbour nine thousand crowns a week in lost time.',
    page: 'The silt costs this harbour nine million crowns a week in lost time.',
    ...altered('number alarm'),
  },
  {
    rule: 'a number put in',
    record: 'We lost good men on the northern dock last winter.',
    page: 'We lost 14 good men on the northern dock last winter.',
    ...altered('number alarm'),
  },
  {
    rule: 'another month',
    record: BRIDGE,
    page: 'The old bridge carried 4,200 lorries a day in April, and not one of them was weighed.',
    ...altered('date alarm'),
  },
  {
    rule: 'another year',
    record: WAGES,
    page: 'Every docker who worked the night shift earned at least 31 dollars an hour in 2021.',
    ...altered('date alarm'),
  },
  {
    rule: 'another weekday',
    record: 'The harbour board will vote on Thursday about the price of the berths.',
    page: 'The harbour board will vote on Monday about the price of the berths.',
    ...altered('date alarm'),
  },
  {
    rule: 'another unit',
    record: WRECK,
    page: 'The wreck lies eleven kilometres off the cape, and the divers think the hull could probably be raised by autumn.',
    ...altered('unit alarm'),
  },
  {
    rule: 'another currency',
    record: WAGES,
    page: 'Every docker who worked the night shift earned at least 31 euros an hour in 2019.',
    ...altered('unit alarm'),
  },
  {
    rule: 'a hedge left out',
    record: DREDGING,
    page: 'Dredging will damage the oyster beds, and some fishermen will lose a season.',
    ...altered('hedge alarm'),
  },
  {
    rule: 'a hedge put in',
    record: 'The dredging will damage the oyster beds for at least a season.',
    page: 'The dredging may damage the oyster beds for at least a season.',
    ...altered('hedge alarm'),
  },
  {
    rule: '“probably” left out',
    record: WRECK,
    page: 'The wreck lies eleven miles off the cape, and the divers think the hull could be raised by autumn.',
    ...altered('hedge alarm'),
  },
  {
    rule: 'a part made all',
    record: DREDGING,
    page: 'Dredging may damage the oyster beds, and all fishermen will lose a season.',
    ...altered('hedge alarm'),
  },
  {
    rule: 'all made a part',
    record: 'All harbour pilots of this coast were trained on the same river.',
    page: 'Some harbour pilots of this coast were trained on the same river.',
    ...altered('hedge alarm'),
  },
  {
    rule: 'a condition cut off',
    record: FUND,
    page: 'I would support the harbour fund',
    ...altered('condition alarm'),
  },
  {
    rule: '“unless” cut off',
    record: 'The ferry will run all winter unless the ice closes the sound.',
    page: 'The ferry will run all winter',
    ...altered('condition alarm'),
  },
  {
    rule: '“but not” cut off',
    record: 'It is important for us to keep the old pier, but not if it costs the town its school.',
    page: 'It is important for us to keep the old pier',
    ...altered('condition alarm'),
  },
  {
    rule: 'a condition left out in the middle',
    record: 'The town will, if the insurers agree, buy the dredger and lend it to the islands.',
    page: 'The town will buy the dredger and lend it to the islands.',
    ...altered('condition alarm'),
  },
  {
    rule: 'a beginning that disowns',
    record: COUNCIL,
    page: 'The council has stolen the lighthouse money.',
    ...altered('condition alarm'),
  },
  {
    rule: '“some people say” left out',
    record: 'Some people say the lighthouse keeper sold the spare lamps to the smugglers.',
    page: 'The lighthouse keeper sold the spare lamps to the smugglers.',
    ...altered('condition alarm'),
  },
  {
    rule: 'two sentences joined over others',
    record: `${MAYOR} The fish market is closed on most days now.`,
    page: 'The mayor promised us a new quay. The fish market is closed on most days now.',
    ...altered('splice alarm'),
  },
  {
    rule: 'another person’s name',
    record: NORTH,
    page: 'Captain Berzins brought the grain to Tallinn although the owners in Riga had told him to wait.',
    ...altered('name alarm'),
  },
  {
    rule: 'another town',
    record: NORTH,
    page: 'Captain Lindqvist brought the grain to Helsinki although the owners in Riga had told him to wait.',
    ...altered('name alarm'),
  },
  {
    rule: 'the opposite',
    record: 'The number of berths in the inner basin has increased since the fire.',
    page: 'The number of berths in the inner basin has decreased since the fire.',
    ...altered('substitution alarm'),
  },
  {
    rule: 'before for after',
    record: 'The tanker sent its first distress call after the pilot left the ship.',
    page: 'The tanker sent its first distress call before the pilot left the ship.',
    ...altered('substitution alarm'),
  },
  {
    rule: 'victory for defeat',
    record: 'The vote on the berths was a defeat for the big shipowners of this coast.',
    page: 'The vote on the berths was a victory for the big shipowners of this coast.',
    ...altered('substitution alarm'),
  },
];

const SAYING = { record: 'The sea gives nothing back that it has not first made smaller.' };
const OTHER = { kind: 'statement', id: 'o', lang: 'en', speaker: 'Marta Ostrowska', date: '2019-02-01' } as const;

const CHANNEL =
  'The pilots are confident that it is still possible to hold the old channel for some time, whatever the weather does.';
const HELD =
  'The pilots are confident that the old channel can still be held for some time, whatever the weather does.';

/** Small words that were once taken for more than they are. */
const SMALL: readonly Row[] = [
  {
    rule: 'a record without its apostrophe',
    record: 'I think its more of a sentimental value than a strategic value for the town of ours.',
    page: 'I think it’s more of a sentimental value than a strategic value for the town of ours.',
    ...same,
    changes: ['spelling fine'],
  },
  {
    rule: 'a page with one too many',
    record: 'It was a hard year on the island and its pilots know what it cost the town.',
    page: 'It was a hard year on the island and it’s pilots know what it cost the town.',
    ...same,
    changes: ['spelling fine'],
  },
  {
    rule: 'an article for "it is" is nobody',
    record: 'The ferry has more of a sentimental value than it is useful value to this harbour town.',
    page: 'The ferry has more of a sentimental value than a useful value to this harbour town.',
    ...reworded('substitution note'),
  },
  {
    rule: 'English "on" is no pronoun',
    record: 'It is too early to tell what the council intends concerning the quarrel on the northern pier.',
    page: 'It is too early to tell what the council intends concerning the quarrel for the northern pier.',
    ...reworded('substitution note'),
  },
  {
    rule: 'somebody else is',
    record: 'It is too early to tell what they want us to do about the quarrel on the northern pier.',
    page: 'It is too early to tell what you want us to do about the quarrel on the northern pier.',
    ...reworded('person note'),
  },
  { rule: '"possible" said as "can"', record: CHANNEL, page: HELD, ...reworded('hedge note', 'hedge note') },
  { rule: '"can" said as "possible"', record: HELD, page: CHANNEL, ...reworded('hedge note', 'hedge note') },
  {
    rule: '"will" is more than "possible"',
    record: CHANNEL.replace('it is still possible to', 'they will'),
    page: CHANNEL,
    ...altered('hedge alarm'),
  },
];

/** Speaker and occasion decide with the words. */
const SCENE: readonly Row[] = [
  {
    rule: 'in a headline nothing is altered',
    record: FERRY,
    page: 'We will raise the ferry fare this year, because the islanders already pay more',
    headline: true,
    ...reworded('negation alarm', 'omission-silent note'),
  },
  {
    rule: 'the same on another occasion',
    record: FERRY,
    page: 'We will raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.',
    published: '2024-11-02',
    verdict: 'other-occasion',
    changes: ['negation alarm'],
  },
  {
    rule: 'before it was said',
    record: FERRY,
    page: 'We will raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.',
    published: '2024-05-10',
    verdict: 'other-occasion',
    changes: ['negation alarm'],
  },
  { rule: 'the very words, years later', record: FERRY, page: FERRY, published: '2026-01-02', ...same },
  {
    rule: 'reworded, years later',
    record: STORM,
    page: 'The gale was worse than anything my father saw, but the lifeboat crew went out twice before dawn.',
    published: '2026-01-02',
    verdict: 'other-occasion',
    changes: ['substitution note'],
  },
  {
    rule: 'weeks later with its topic',
    record: FERRY,
    page: 'We will raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.',
    published: '2024-06-20',
    statement: { topics: ['harbour council'] },
    ...altered('negation alarm'),
  },
  {
    rule: 'weeks later without its topic',
    record: FERRY,
    page: 'We will raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.',
    published: '2024-06-20',
    statement: { topics: ['tax reform'] },
    verdict: 'other-occasion',
    changes: ['negation alarm'],
  },
  {
    rule: 'no date, but the topic',
    record: FERRY,
    page: 'We will raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.',
    published: '',
    statement: { topics: ['harbour council'] },
    ...altered('negation alarm'),
  },
  {
    rule: 'no date and no topic',
    record: FERRY,
    page: 'We will raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.',
    published: '',
    verdict: 'other-occasion',
    changes: ['negation alarm'],
  },
  {
    rule: 'a better record by the same speaker',
    record: FERRY,
    page: 'We will raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.',
    others: [
      {
        ...OTHER,
        text: 'We will raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.',
      },
    ],
    ...same,
  },
  { rule: 'a surname alone', record: STORM, page: STORM, speaker: 'Ostrowska', ...same },
  { rule: 'a pronoun', record: STORM, page: STORM, speaker: 'she', ...same },
  { rule: 'a role before the name', record: STORM, page: STORM, speaker: 'harbour master Marta Ostrowska', ...same },
  {
    rule: 'another speaker',
    record: STORM,
    page: STORM,
    speaker: 'Henrik Aalto',
    verdict: 'misattributed',
    changes: [],
  },
  {
    rule: 'another speaker of the same surname',
    record: STORM,
    page: STORM,
    speaker: 'Piotr Ostrowska',
    verdict: 'misattributed',
    changes: [],
  },
  {
    rule: 'another speaker, other words',
    record: STORM,
    page: 'The gale was worse than anything my father saw, but the lifeboat crew went out twice before dawn.',
    speaker: 'Henrik Aalto',
    verdict: 'unknown',
    changes: [],
  },
  {
    rule: 'another speaker on another occasion',
    record: STORM,
    page: STORM,
    speaker: 'Henrik Aalto',
    published: '2025-03-01',
    verdict: 'unknown',
    changes: [],
  },
  {
    rule: 'an alias of the speaker',
    record: STORM,
    page: STORM,
    speaker: 'Martha Ostrovska',
    others: [{ kind: 'person', id: 'p', name: 'Marta Ostrowska', aliases: ['Martha Ostrovska'] }],
    ...same,
  },
  {
    rule: 'quoted there by another',
    record:
      'Then the minister read out what the harbour master had told him: “The storm was worse than anything my father saw, but the crew went out.”',
    page: 'The storm was worse than anything my father saw, but the crew went out.',
    speaker: 'Henrik Aalto',
    ...same,
  },
  {
    rule: 'retold by another',
    record: 'Henrik Aalto said the other day that the storm was worse than anything his father saw.',
    page: 'The storm was worse than anything my grandfather saw',
    speaker: 'he',
    verdict: 'unknown',
    changes: [],
  },
  {
    rule: 'known to be given to another',
    ...SAYING,
    page: SAYING.record,
    speaker: 'Henrik Aalto',
    published: '2031-01-01',
    statement: { misattributedTo: ['Henrik Aalto'] },
    verdict: 'misattributed',
    changes: [],
  },
  {
    rule: 'known to be given to somebody else again',
    ...SAYING,
    page: SAYING.record,
    speaker: 'Marta Ostrowska',
    published: '2031-01-01',
    statement: { misattributedTo: ['Henrik Aalto'] },
    ...same,
  },
  {
    rule: 'known to be misquoted like this',
    ...SAYING,
    page: 'The sea returns only what it has ground to sand.',
    published: '2031-01-01',
    statement: { misquotedAs: ['The sea returns only what it has ground to sand.'] },
    ...reworded('substitution note'),
  },
  {
    rule: 'a common phrase of few words',
    record: STORM,
    page: 'twice before dawn',
    speaker: 'she',
    kind: 'mixed',
    verdict: 'too-short',
    changes: [],
  },
  {
    rule: 'a common phrase where speaker and occasion agree',
    record: STORM,
    page: 'twice before dawn',
    kind: 'mixed',
    ...same,
  },
  {
    rule: 'the same of another occasion',
    record: STORM,
    page: 'twice before dawn',
    kind: 'mixed',
    published: '2025-03-01',
    verdict: 'too-short',
    changes: [],
  },
  {
    rule: 'the same in two records',
    record: STORM,
    page: 'twice before dawn',
    kind: 'mixed',
    others: [{ ...OTHER, date: '2024-05-14', text: 'They went out twice before dawn and came home with nobody.' }],
    verdict: 'too-short',
    changes: [],
  },
  {
    rule: 'words that nobody said',
    record: STORM,
    page: 'The parliament has adopted the budget for the coming year without debate',
    verdict: 'unknown',
    changes: [],
  },
  {
    rule: 'a stock beginning alone',
    record: STORM,
    page: 'The storm was worse for the vineyards in the south than the hail of last spring',
    verdict: 'unknown',
    changes: [],
  },
  {
    rule: 'words from here and there of a longer sentence',
    record: SOLD,
    page: 'The salt works closed when the harbour board told me of the pilots, and nobody ate herring on the bridge before the auditors danced.',
    verdict: 'unknown',
    changes: [],
  },
  {
    rule: 'long parts of it',
    record: SOLD,
    page: 'The salt works closed after the strike, and the harbour board told me that the northern dock had been sold',
    ...reworded('omission-silent note', 'omission-silent note'),
  },
  {
    rule: 'turned, with too many other words to be told from another sentence; speaker and day agree',
    ...LOOSE,
    verdict: 'reworded',
  },
  {
    rule: 'the same a year later',
    ...LOOSE,
    published: '2025-03-01',
    verdict: 'other-occasion',
  },
];

export const english: readonly Row[] = [...FINE, ...TRIMMED, ...REWORDED, ...ALTERED, ...SMALL, ...SCENE];
