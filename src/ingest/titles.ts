import { fold } from '../text/fold.ts';

/** Forms of address: nothing but politeness and, for some, the sex. */
const MALE = 'mr mister sir herr herrn monsieur señor пан господин г-н';
const FEMALE = 'ms mrs miss madam madame frau mme mlle señora dame пані госпожа г-жа';
const POLITE = `m mm sr sra dr doctor prof professor professorin hon honourable honorable rev reverend lord lady the right rt dra gentleman
  gentlewoman шановний шановна`;
/** Offices as a label writes them for short, and in full. */
const SHORT = `sec=Secretary sen=Senator rep=Representative gov=Governor gen=General lt=Lieutenant col=Colonel adm=Admiral capt=Captain maj=Major sgt=Sergeant
  amb=Ambassador pres=President cong=Congressman asst=Assistant dep=Deputy pm=PM abg=Abgeordneter`;
const OFFICES = `president vice secretary state defense defence treasury deputy assistant under undersecretary senator representative congressman congresswoman governor mayor general
  lieutenant colonel admiral captain major sergeant brigadier commander ambassador chancellor prime minister foreign speaker chairman chairwoman chair chairperson judge justice
  attorney solicitor director commissioner spokesman spokeswoman spokesperson press secretary-general administrator first counsel king queen prince princess pope pm
  lady councillor councilman councilwoman councilmember member delegate leader premier taoiseach
  präsident präsidentin vizepräsident vizepräsidentin alterspräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin
  bundesminister bundesministerin staatssekretär staatssekretärin staatsminister staatsministerin abgeordneter abgeordnete senator senatorin bürgermeister bürgermeisterin sprecher sprecherin
  président présidente ministre premier première secrétaire sénateur sénatrice député députée maire rapporteur rapporteure
  presidente presidenta ministro ministra senador senadora diputado diputada alcalde alcaldesa portavoz secretario secretaria
  президент президентка міністр міністерка прем'єр прем'єр-міністр голова головуючий головуюча депутат депутатка секретар спікер посол
  министр премьер премьер-министр председатель председательствующий секретарь спикер`;

const words = (list: string): string[] => list.trim().split(/\s+/).map(key);
/** A word as the tables hold it: without full stops, accents and capitals. */
export function key(word: string): string {
  return fold(word.replace(/\./g, ''));
}

const male = new Set(words(MALE));
const female = new Set(words(FEMALE));
const polite = new Set(words(POLITE));
const offices = new Set(words(OFFICES));
const short = new Map(
  SHORT.trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [from = '', to = ''] = pair.split('=');
      return [key(from), to];
    }),
);

/** What a word before a name is; null for a word that is no title. `full` is the title written out. */
export function titleOf(word: string): { polite: boolean; sex?: 'm' | 'f'; full: string } | null {
  const of = key(word);
  if (male.has(of)) return { polite: true, sex: 'm', full: '' };
  if (female.has(of)) return { polite: true, sex: 'f', full: '' };
  if (polite.has(of)) return { polite: true, full: '' };
  const long = short.get(of);
  if (long) return { polite: false, full: long };
  return offices.has(of) ? { polite: false, full: word } : null;
}
