import { once } from '../text/once.ts';
import { latinLetters } from './letters.ts';

/**
 * Given names that stand for each other when one person is named in English: the forms of one name in neighbouring
 * languages (Sergei, Serhiy), the English form (Alexander), and the spellings that a script without vowels leaves open
 * (Mohammed). Only what is used of the same person: Ivan and John are one name by origin, but nobody is called both.
 * Each row is one name; a form may stand in several rows (Dmitri: Russian and Greek).
 */
const ROWS = `
  alexander aleksandr alexandr aleksander oleksandr olexandr alyaksandr aliaksandr aleksandar alexandar alexandros aleksandros sasha
  alexandra aleksandra oleksandra alyaksandra aliaksandra
  alexei alexey aleksei aleksey alexej aleksej alexy oleksii oleksiy olexiy oleksy aliaksei alyaksey aliaksiej
  anatoly anatoli anatoliy anatolii anatolij anatol
  andrei andrey andrej andriy andrii andrij andrew
  anna hanna ganna
  anastasia anastasiya anastasiia nastassia anastasija
  antonis antonios
  arkady arkadi arkadiy arkadii
  arseniy arsenii arseny arseni
  artem artyom artiom artsiom
  artur arthur
  boris borys barys
  bogdan bohdan bahdan
  catherine ekaterina yekaterina kateryna katerina katsiaryna katya
  constantine konstantin constantin kostiantyn kostyantyn konstantinos constantinos kanstantsin costas kostas
  daniel daniil danylo danila danil
  denis denys dzianis
  dmitry dmitri dmitriy dmitrii dmitrij dmytro dmitro dzmitry dimitri dmitrios
  dimitris dimitrios demetris demetrios
  dimitar dimitur dimitr
  edward eduard edvard
  elena yelena helena olena alena helen eleni
  elizabeth elizaveta yelizaveta yelyzaveta elisaveta
  emmanuel emanuel manolis emmanouil emanouil
  eugene evgeny evgeni evgeniy evgenii yevgeny yevgeni yevgeniy yevgenii yevgenij evgenij yevhen evhen yevhenii yevheniy evgen ievgen ievgenii yauhen
  eugenia evgenia yevgenia evgeniya yevgeniya yevheniia yevheniya
  fyodor fedor fiodor fedir theodore teodor
  galina halyna halina galyna
  gennady gennadi gennadiy gennadii hennadiy hennadii henadz
  george georgios giorgos yorgos yiorgos jorgos
  georgy georgi georgiy georgii georgij heorhiy heorhii
  gregory grigory grigori grigoriy grigorii hryhoriy hryhorii hryhory ryhor grigoris grigorios
  hilarion ilarion
  igor ihor ihar
  ilya ilia illia illya
  irina iryna irene irini
  john ioannis yiannis yannis giannis yanis ianis
  joseph iosif yosif yosyp josif iosef
  julia yulia yuliya yuliia iulia julija julya
  kirill kyrylo kiril cyril kyril kiryl
  kyriakos kiriakos
  larisa larysa larissa
  leonid leanid
  ludmila lyudmila liudmila liudmyla lyudmyla ludmyla
  maria mariya mariia marya maryia mary
  marina maryna
  matthew matvey matvei matvii matviy
  maxim maksim maxym maksym
  michael mikhail mykhailo mykhaylo mihail mikhailo mikhael michail mikhal mikhalis michalis mihalis mykhail mihailo
  natalia natalya nataliya nataliia natalie nataly natallia
  nicholas nikolai nikolay nikolaj mykola nicolai nicolay nikola nikolaos mikalai mikalay nikolas
  nikos nicos nikolaos
  oksana oxana aksana
  oleg oleh aleh
  olga olha volha
  paul pavel pavlo pavlos pavol
  peter pyotr petr petro piotr pyatro petar petros
  philip philipp filipp filip pylyp philippos
  raisa raissa
  roman raman
  sergei sergey sergej sergiy sergii serhiy serhii serhij serge siarhei syarhey siarhiej sergiu
  sofia sofiya sofya sofiia sophia
  stepan stefan
  stefanos stephanos
  svetlana svitlana sviatlana svyatlana svjatlana
  tatiana tatyana tetiana tetyana tatsiana tatjana
  timofey timofei timothy tymofiy tymofii
  vadim vadym vadzim
  valentin valentyn valiantsin
  valery valeri valeriy valerii valeryi valerij valeriy
  vasily vasili vasiliy vasilii vasyl vassily vassili vasil basil vasilis vassilis vasilios
  victor viktor viktar
  victoria viktoria viktoriya viktoriia
  vitaly vitali vitaliy vitalii vital vitalij
  vladimir volodymyr uladzimir wladimir volodimir
  vladislav vladyslav uladzislau
  vyacheslav viacheslav vyachaslau viacheslau
  xenia ksenia kseniya kseniia ksenya
  yaroslav iaroslav yaraslau
  yuri yury yuriy yurii iurii iury iuri jurij yuryi
  zoya zoia

  mohammed mohammad muhammad mohamed mohamad muhammed muhamed muhamad mohamet mohammod mahomed
  ahmed ahmad akhmed akhmad
  mahmoud mahmud mahmood
  mustafa mostafa moustafa mustapha moustapha
  abdullah abdallah abdulla abdalla abdellah
  abdulrahman abdelrahman abdurrahman abdurahman abderrahmane abdolrahman
  abdulaziz abdelaziz abdalaziz
  abdelfattah abdulfattah abdalfattah abdelfatah
  ali aly
  amir ameer emir
  ayman aiman
  fatima fatema fatimah fatemeh
  faisal faysal feisal
  hassan hasan hacene
  hussein husain hussain husayn hossein hosein hoseyn hocine houssein
  ibrahim ebrahim ibraheem
  ismail ismael esmail ismaeel esmaeil
  jamal gamal djamal jamaal
  khaled khalid
  mohsen muhsin mohsin
  moqtada muqtada
  muammar moammar mouammar muamar
  nasser nasir naser nassir
  nouri nuri noori
  omar umar omer
  osama usama ousama oussama
  qassem qasem qasim ghasem kassem kasim qassim gasem
  rashid rasheed rachid
  said saeed saeid
  saleh salih salah
  sayyid seyyed sayed seyed syed
  tareq tariq tarek tarik
  yahya yehya yahia yehia
  yasser yasir yassir yaser yassin
  yousef yusuf youssef yusef youssouf yousuf yousif
  yosef yossef joseph

  benjamin binyamin benyamin
  isaac yitzhak itzhak yitzchak
  jacob yaakov yaacov yakov
  joshua yehoshua
  moses moshe
  solomon shlomo
  abraham avraham
`;

const rowsOf = once(() => {
  const rows = new Map<string, Set<number>>();
  ROWS.split('\n').forEach((row, index) => {
    for (const form of row.trim().split(' ')) rows.set(form, (rows.get(form) ?? new Set()).add(index));
  });
  return rows;
});

/**
 * Whether two given names are forms of one name, as English texts use them of one person; false for what it does not know.
 * Ask it only of persons who have a native name in a language of the register: for an Englishman, Victor is not Viktor.
 */
export function isEquivalentGivenName(a: string, b: string): boolean {
  const rows = rowsOf().get(latinLetters(a));
  if (!rows) return false;
  const others = rowsOf().get(latinLetters(b));
  return others !== undefined && [...rows].some((row) => others.has(row));
}
