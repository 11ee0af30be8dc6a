/** What a person is known for, and words of articles about such people, in the languages of the register; lower case. */
interface Field {
  readonly roles: ReadonlySet<string>;
  readonly words: readonly string[];
}

const field = (roles: string, words: string): Field => ({ roles: new Set(roles.split(' ')), words: words.split('|') });

const FIELDS: readonly Field[] = [
  field(
    'actor actress director filmmaker comedian producer screenwriter model',
    'film|films|movie|movies|starring|oscar|oscars|bafta|hollywood|cinema|actor|actress|театр|фильм|фільм|cine|película|Schauspieler|Schauspielerin|cinéma',
  ),
  field(
    'singer musician rapper composer guitarist songwriter pianist conductor drummer violinist',
    'album|song|songs|single|singer|band|music|concert|grammy|chart|charts|musik|Sänger|chanson|musique|canción|музика|музыка|пісня|песня',
  ),
  field(
    'footballer goalkeeper striker manager coach player',
    'goal|goals|striker|midfielder|defender|league|cup|club|fc|Tor|Bundesliga|Mannschaft|but|ligue|gol|liga|матч|гол',
  ),
  field('player golfer', 'tennis|wimbledon|seed|seeded|set|open|baseball|basketball|nba|golf|quarterback|nfl'),
  field(
    'sprinter athlete runner swimmer cyclist skier driver boxer',
    'race|olympic|olympics|medal|champion|championships|metres|lap|bout',
  ),
  field(
    'writer novelist poet author playwright philosopher',
    'novel|novels|book|books|poem|poems|poet|author|literature|Roman|Buch|roman|livre|libro|книга',
  ),
  field(
    'businessman investor financier entrepreneur executive',
    'company|shares|investor|billionaire|chief executive|bank|Unternehmen|entreprise|empresa|компанія|компания',
  ),
  field(
    'senator representative congressman congresswoman governor president minister chancellor mayor politician leader whip speaker lawmaker',
    'government|parliament|election|senate|congress|republicans|democrats|party|white house|Regierung|Bundestag|gouvernement|gobierno|уряд|правительство',
  ),
  field('judge justice lawyer attorney', 'court|judge|supreme court|lawyer|attorney|Gericht|tribunal|суд'),
  field(
    'scientist physicist chemist biologist mathematician economist',
    'scientist|science|physics|chemistry|biology|nobel|research|theory|economics',
  ),
];

/** A word of the article that belongs to the field of one of the roles' nouns, or nothing. */
export function fieldWord(nouns: readonly string[], holds: (word: string) => boolean): string | undefined {
  for (const { roles, words } of FIELDS) {
    if (!nouns.some((noun) => roles.has(noun))) continue;
    const found = words.find(holds);
    if (found) return found;
  }
  return undefined;
}
