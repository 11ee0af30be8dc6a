import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';

export type List = Pick<ReadonlySet<string>, 'has'>;

/** Closed lists of words by what they do in a sentence, for the languages whose rules are claimed: en, de, fr, es, uk, ru. */
function list(...lines: string[]): List {
  const words = once(() => new Set(lines.flatMap((line) => fold(line).replaceAll("'", '').split(' '))));
  return { has: (word) => words().has(word) };
}

const FUNCTION_WORDS = list(
  'a an the this that these those and or but so as if then than of to in on at by for from with about into over under up out off down after before',
  'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what when where why how',
  'am is are was were be been being do does did done doing have has had having will would shall should can could may might must not no nor',
  'there here just very too also only even all any some more most such own same both each other get got go going know think say said well now one ok okay yes',
  'der die das den dem des ein eine einen einem einer eines und oder aber so als wenn dann von zu in im an am auf aus bei mit nach über unter um vor für durch',
  'ich mich mir mein meine wir uns unser unsere du dich dir dein ihr euch er ihn ihm sein seine sie es ihre ihren ihrem wer was wann wo warum wie dass ob',
  'bin ist sind war waren wäre sein gewesen habe hat haben hatte hatten werde wird werden wurde wurden würde kann können konnte muss müssen soll sollen will nicht kein keine auch nur noch schon sehr da hier man sich',
  'le la les un une des du de et ou mais si que qui quoi dont où ce cet cette ces ne pas plus je me moi mon ma mes nous notre nos tu te toi vous votre vos il elle on ils elles lui leur leurs se son sa ses',
  'à au aux en dans par pour sur sous avec sans entre est sont était étaient être été ai as a avons avez ont avait avaient avoir sera serait fait faire peut y très tout tous même aussi comme',
  'el los las una unos unas lo y o u pero que quien cual cuando donde como porque si no yo mi mis me nosotros nuestro nuestra tu usted él ella ello ellos ellas le les se su sus del al con sin por para sobre entre hasta desde',
  'es son era eran fue fueron ser sido estar está están estaba ha han hay había haber he hemos muy más también ya este esta esto ese esa eso todo todos toda',
  'і й та або але що щоб як якщо коли де хто який яка яке які це цей ця ці той те ті не ні на в у з із зі до від за по для про при під над між через без я мене мені мій ми нас нам наш ти ви вас вам він його йому вона її їй вони їх їм',
  'є був була було були буде будуть бути може ще вже так тут там дуже також свій своє свої себе',
  'и или но а что чтобы как если когда где кто который которая которое которые это этот эта эти тот то те не ни на в во с со к о об от до из за по для про при под над между через без я меня мне мой мы нас нам наш ты вы вас вам он его ему она ее ей они их им',
  'был была было были будет будут быть есть может еще уже так тут там очень также свой свое свои себя бы же ли б ж би',
);
export const isFunctionWord = (key: string): boolean => FUNCTION_WORDS.has(key);

/** Words that turn a sentence into its opposite. French "ne" is left out: it may be dropped, and "pas" does the work. */
export const NEGATORS = list(
  'not no never none nobody nothing neither nor without hardly',
  'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder',
  'pas jamais rien aucun aucune personne sans guère ni',
  'nunca jamás nadie ningún ninguna ninguno sin tampoco nada',
  'не ні ані ніколи ніхто нічого немає без жоден жодна жодного',
  'ни нет никогда никто ничего нельзя ниодин',
);
/** Prefixes that do the same inside a word: "unsatisfied" is "not satisfied". */
export const NEGATING_PREFIXES: readonly string[] = [
  'un',
  'in',
  'im',
  'il',
  'ir',
  'dis',
  'non',
  'не',
  'без',
  'бес',
  'ни',
];
/** Languages in which two negators say no once: there only their presence counts, not their number. */
export const NEGATIVE_CONCORD: ReadonlySet<string> = new Set(['fr', 'es', 'uk', 'ru', 'pl', 'it', 'pt']);

/** Something is possible or likely, no more. */
export const HEDGES = list(
  'may might maybe perhaps possibly possible probably likely presumably apparently allegedly reportedly seemingly',
  'vielleicht möglicherweise wohl vermutlich wahrscheinlich womöglich angeblich könnte könnten dürfte dürften möglich',
  'peutêtre probablement sansdoute éventuellement apparemment vraisemblablement pourrait pourraient possible possiblement',
  'quizá quizás posiblemente probablemente acaso aparentemente podría podrían posible',
  'можливо ймовірно мабуть напевно певно може можуть',
  'возможно вероятно наверное пожалуй может могут кажется видимо',
);
/** Of these, what "can" says as well: "it is possible to hold" is "can be held", wherever in the sentence it stands. */
export const POTENTIAL = list('possible', 'möglich', 'possible', 'posible', 'можливо', 'возможно');
/** Weaker signs of doubt: their change is told, and is no alarm by itself. */
export const SOFT_HEDGES = list(
  'could can would should think believe hope expect guess suppose seems seem seemed appears appear about around roughly almost nearly only just quite rather somewhat fairly relatively mostly',
  'kann können sollte sollten glaube denke hoffe scheint fast beinahe etwa rund nur eher ziemlich',
  'peut peuvent devrait devraient crois pense espère semble presque environ seulement plutôt assez',
  'puede pueden debería deberían creo pienso espero parece casi solo bastante',
  'міг могли могла слід думаю вважаю сподіваюся здається майже близько лише тільки',
  'мог могли могла следует думаю считаю надеюсь почти около лишь только',
);
/** It will be so, must be so. */
export const CERTAIN = list(
  'will must shall definitely certainly surely undoubtedly inevitably',
  'wird werden muss müssen sicher sicherlich gewiss bestimmt zweifellos',
  'va vont doit doivent certainement sûrement',
  'va van debe deben seguramente ciertamente',
  'буде будуть мусить мусять обовязково точно безумовно',
  'будет будут должен должна должны обязательно точно безусловно',
);
export const PART_OF = list(
  'some few several many most sometimes often partly partially rarely',
  'einige manche wenige viele meisten manchmal oft teilweise selten',
  'certains certaines quelques plusieurs parfois souvent partiellement beaucoup plupart',
  'algunos algunas varios varias pocos muchos mayoría veces parcialmente',
  'деякі кілька декілька багато більшість іноді інколи часто частково',
  'некоторые несколько многие много большинство иногда часто частично',
);
export const ALL_OF = list(
  'all every everyone everybody everything always entirely completely totally fully whole entire each',
  'alle allen jeder jede jedes immer völlig vollständig ganz ganze',
  'tous toutes chaque toujours entièrement complètement totalement',
  'todos todas siempre cada completamente totalmente enteramente',
  'всі усі кожен кожна завжди повністю цілком усе все',
  'все каждый каждая всегда полностью целиком всё',
);
/** Words that begin a condition or an exception. */
export const CONDITIONS = list(
  'if unless until except provided providing assuming',
  'wenn falls sofern solange außer vorausgesetzt bis',
  'si sauf pourvu jusque excepté sinon',
  'si salvo excepto siempre mientras hasta menos',
  'якщо доки поки хіба окрім крім',
  'если пока разве кроме',
);
/** Words that begin another turn of the thought: what follows them and was cut is told, not an alarm. */
export const TURNS = list(
  'but because without although though however when not',
  'aber sondern weil obwohl jedoch doch ohne nicht',
  'mais parce car quoique cependant sans',
  'pero sino porque aunque sin',
  'але проте бо однак хоча якби тому',
  'но однако потому хотя ибо',
);
/** How somebody begins who gives another's thought or refuses the one that follows. */
export const DISOWNING: () => readonly (readonly string[])[] = once(() =>
  [
    'i do not think',
    'i do not believe',
    'some people say',
    'some say',
    'they say',
    'people say',
    'it is not true',
    'nobody is saying',
    'i am not saying',
    'i would never say',
    'my opponents say',
    'my opponent says',
    'the critics say',
    'it would be wrong to say',
    'ich glaube nicht',
    'ich denke nicht',
    'manche sagen',
    'sie sagen',
    'es stimmt nicht',
    'ich sage nicht',
    'je ne crois pas',
    'je ne pense pas',
    'certains disent',
    'ils disent',
    'il est faux',
    'je ne dis pas',
    'no creo',
    'no pienso',
    'algunos dicen',
    'dicen',
    'no es cierto',
    'no digo',
    'я не думаю',
    'я не вважаю',
    'дехто каже',
    'вони кажуть',
    'неправда',
    'я не кажу',
    'я не считаю',
    'некоторые говорят',
    'они говорят',
    'неверно',
    'я не говорю',
  ].map((phrase) => fold(phrase).split(' ')),
);

export const PRONOUNS = list(
  'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these those who one',
  'ich mich mir mein meine wir uns unser unsere du dich dir er ihn ihm sie ihr ihnen es man dies dieser diese',
  'je me moi mon ma mes nous notre nos tu te vous votre vos il elle on ils elles lui leur leurs ce cela ça cette ces',
  'yo me mi mis nosotros nuestro nuestra tu usted él ella ello ellos ellas le les su sus esto eso este esta',
  'я мене мені мій ми нас нам наш ви вас вам він його йому вона її вони їх їм це цей ця ці',
  'я меня мне мой мы нас нам наш вы вас вам он его ему она ее они их им это этот эта эти',
);
/** Auxiliaries: a change among them is one of tense or mood. */
export const AUXILIARIES = list(
  'am is are was were be been being do does did have has had will would shall going to go went got get',
  'bin ist sind war waren wäre sei habe hat haben hatte hatten werde wird werden wurde wurden würde',
  'est sont était étaient été être a ont avait avaient avoir sera seront serait fut va vont ai',
  'es son era eran fue fueron ser sido está están estaba ha han había habrá será sería va van',
  'є був була було були буде будуть бути',
  'был была было были будет будут быть есть',
);
/** Function words that carry no thought of their own when they are left out or put in. */
export const LIGHT = list(
  'a an the that and so well now then just really very of to in on at for there here look ok okay yes also too even but or as',
  'der die das ein eine und auch dann nun so ja denn mal doch dass',
  'le la les un une des et que alors donc bien aussi de du',
  'el la los las un una y que pues entonces bien también de',
  'і й та а ж же то от ну вже ще що це',
  'и а же то вот ну уже еще что это ли',
);
export const UNITS = list(
  'percent percentage point points dollar dollars euro euros pound pounds ruble rubles rouble roubles hryvnia hryvnias yuan yen mile miles kilometer kilometers kilometre kilometres',
  'meter meters second seconds minute minutes hour hours day days week weeks month months year years decade decades ton tons tonne tonnes',
  'prozent prozentpunkte kilometer meilen stunden stunde tage tag tagen wochen woche monate monat monaten jahre jahr jahren',
  'pourcent kilomètres milles heures heure jours jour semaines semaine mois ans an années année',
  'kilómetros millas horas hora días día semanas semana meses mes años año',
  'відсотків відсотки відсоток гривень доларів євро кілометрів годин днів дні тижнів місяців років роки',
  'процентов проценты процент гривен рублей долларов евро километров часов дней недель месяцев лет года',
);
export const MONTHS_AND_DAYS = list(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
  'januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня понеділок вівторок середу четвер пятницю суботу неділю',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среду четверг пятницу субботу воскресенье',
);
const OPPOSITES = once(() => {
  const words =
    fold(`more/less more/fewer increase/decrease increased/decreased increases/decreases rise/fall rises/falls rising/falling rose/fell up/down win/lose won/lost
 winning/losing victory/defeat support/oppose supports/opposes supported/opposed for/against before/after always/never everyone/nobody everybody/nobody friend/enemy friends/enemies
 best/worst good/bad better/worse safe/dangerous legal/illegal right/wrong strong/weak stronger/weaker first/last high/low higher/lower begin/end start/stop success/failure
 accept/reject accepted/rejected allow/forbid allow/ban possible/impossible true/false war/peace with/without inside/outside ally/enemy guilty/innocent raise/cut raised/cut rich/poor
 mehr/weniger steigen/sinken steigt/sinkt gewinnen/verlieren sieg/niederlage für/gegen vor/nach immer/nie gut/schlecht besser/schlechter stark/schwach krieg/frieden mit/ohne
 plus/moins augmenter/diminuer augmente/diminue gagner/perdre victoire/défaite pour/contre avant/après toujours/jamais bon/mauvais fort/faible guerre/paix avec/sans
 más/menos aumentar/disminuir sube/baja ganar/perder victoria/derrota contra/favor antes/después siempre/nunca bueno/malo mejor/peor guerra/paz con/sin
 більше/менше зростає/падає перемога/поразка завжди/ніколи добре/погано сильний/слабкий війна/мир до/після виграти/програти проти/за
 больше/меньше растет/падает победа/поражение всегда/никогда хорошо/плохо сильный/слабый война/мир до/после выиграть/проиграть против/за`).split(
      ' ',
    );
  // each stands beside its opposite
  return new Set(words.map((word, at) => `${word}/${words[at % 2 === 0 ? at + 1 : at - 1]}`));
});
export const areOpposites = (a: string, b: string): boolean => OPPOSITES().has(`${a}/${b}`);

/** Verbs that give another's words. */
export const SPEECH = list(
  'say says said saying tell tells told claim claims claimed state stated announced wrote writes quote quoted quoting called',
  'sagt sagte sagten erklärte behauptete schrieb meinte',
  'dit disait disent déclaré écrit affirme affirmait',
  'dice dijo dicen decía declaró escribió afirma',
  'каже сказав сказала сказали заявив заявила написав каже',
  'говорит сказал сказала сказали заявил заявила написал',
);
