import type { Language } from './language.ts';

export const english: Language = {
  id: 'en',
  name: 'English',
  words: {
    say: `said says say told tells tell added adds add wrote writes write asked asks ask announced announces argued
      argues argue claimed claims claim declared declares explained explains explain insisted insists insist noted
      notes note observed observes replied replies reply responded responds respond stated states state stressed
      stresses suggested suggests suggest tweeted tweets warned warns warn acknowledged acknowledges admitted admits
      alleged alleges answered answers asserted asserts assured assures boasted boasts complained complains conceded
      concedes concluded concludes confessed confesses confirmed confirms contended contends continued continues
      cried cries joked jokes lamented laments maintained maintains mused muses objected objects pledged pledges
      posted posts predicted predicts proclaimed proclaims promised promises quipped quips quoted recalled recalls
      recounted remarked remarks reported reports repeated repeats retorted retorts revealed reveals shouted shouts
      testified testifies urged urges vowed vows whispered wondered wonders yelled commented comments cautioned
      cautions countered counters reiterated reiterates read reads blasted blogged chimed chanted chants demanded
      demands described emphasized emphasised emphasizes exclaimed exclaims fumed gushed hinted interjected opined
      offered pleaded pointed pondered preached scoffed snapped sniffed summed texted thundered mentioned mentions
      advised advises counseled disclosed specified clarified clarifies elaborated underlined underlines underscored
      reasoned disagreed sighed laughed muttered murmured roared screamed lectured implored begged ventured
      volunteered rejoined apologized apologised bragged brags hypothesized speculated instructed ordered ruled
      rules messaged emailed e-mailed intoned deadpanned griped groused crowed enthused put puts boomed chuckled
      insinuated denied denies mocked mocks teased swore telegraphed radioed retaliated surmised posited theorized vented gloated recited inquired enquired protested
      ranted reflected remembers remembered shrugged snarled taunted trumpeted hollered mumbled figured conjectured
      cracked`,
    claim: `called calls call describes describe labeled labelled labels dubbed dubs branded brands accused accuses accuse
      blamed blames criticized criticised criticizes denounced denounces praised praises mocked mocks dismissed
      dismisses deemed deems condemned condemns characterized characterised characterizes cited cites cite decried
      decries defended defends expressed expresses hailed hails invoked invokes likened referred refers rejected
      rejects ridiculed slammed slams attacked attacks touted touts backed endorsed derided lambasted skewered
      ripped bemoaned applauded championed coined termed terms portrays portrayed painted thanked thanks credited
      challenged questioned questions discussed implied chided scolded rebuked cast casts depicted heralded lauded
      lashed alluded alludes advocated advocates promoted promotes vouched faulted bashed reject recommended
      recommends allows prohibits`,
    mind: `agree agreed agrees aimed believed believes celebrated compared compares considered considers decided declined
      delivered embraced estimated expected expects feared fears feel feels felt finds found gave gives holds hoped
      hopes identified identifies implies indicated indicates intended intends issued issues knew knows made makes
      needs opposed opposes planned plans presented presents proposed proposes push pushed pushes refused refuses
      required requires saw see seeks sees sends sent showed showing shows signed sought speaks spoke supported
      supports takes talk talked talks thinks thought took tried tries understood used uses want wanted wants
      welcomed welcomes went worried worries`,
    nonFinite: `saying telling adding writing asking announcing arguing claiming declaring explaining insisting noting observing
      replying responding stating stressing suggesting tweeting warning acknowledging admitting agreeing alleging answering asserting
      assuring boasting complaining conceding concluding confirming contending continuing joking lamenting maintaining musing
      pledging posting predicting proclaiming promising quipping quoting recalling recounting remarking reporting repeating
      shouting urging vowing wondering commenting cautioning countering reiterating calling describing labeling labelling dubbing
      branding accusing blaming criticizing criticising denouncing praising mocking dismissing deeming characterizing citing
      decrying defending expressing hailing invoking likening referring rejecting slamming touting using demanding pointing
      mentioning thanking emphasizing underlining underscoring chanting reading believing thinking yelling screaming giving
      singing tracing making telling`,
    tell: 'told tells telling tell',
    hearer: 'to',
    noun: `statement statements tweet tweets letter letters interview interviews speech speeches remark remarks comment comments
      claim claims argument arguments assertion assertions accusation accusations allegation allegations promise promises pledge
      warning warnings report memo email e-mail message messages note post posts op-ed column essay article book testimony
      answer answers reply response question questions suggestion insistence vow call calls words phrase description
      declaration announcement admission apology complaint praise criticism view views opinion belief line quip joke motto
      slogan mantra dictum rant manifesto affidavit ruling opinion filing complaint verdict transcript recording caption editorial
      press-release release briefing address prediction advice caveat explanation conclusion declaration sermon press`,
    pronoun: 'he she they it who i we you',
    demonstrative: 'that this so',
    male: 'he him his himself mr. mr sir lord king prince father son brother husband congressman businessman chairman spokesman councilman father rev. pope man boy',
    female:
      'she her hers herself mrs. mrs ms. ms miss lady queen princess mother daughter sister wife congresswoman businesswoman chairwoman spokeswoman councilwoman woman girl dame',
    plural: 'they them their themselves people officials sources leaders voters',
    determiner:
      'the a an this that these those his her their its our my your some one another each every many several most all both no any two three four five six seven eight nine ten other more few former',
    preposition: `of in on at by for with from to into about against after before during over under between among through without
      within since until till upon toward towards despite like as via per amid including concerning regarding following across along
      around behind beyond near off onto out outside inside throughout versus`,
    of: 'of for at from',
    conjunction: 'and but or nor yet so then',
    subordinator: `that because when while if whether although though unless since as after before once where why how what whatever
      until than whereas`,
    relative: 'who which whom whose that where',
    auxiliary: `has have had is are was were be been being will would can could may might must shall should do does did not n't
      didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't`,
    passive: "is was are were be been being isn't wasn't weren't",
    adverb: `also later again then once never always often even just still only already now soon yesterday today earlier
      not ever instead thus therefore however meanwhile moreover rather simply previously famously first too further furthermore
      reportedly nevertheless nonetheless perhaps maybe recently sometimes afterwards afterward elsewhere here there back
      publicly quickly angrily flatly`,
    title: `mr mr. mrs mrs. ms ms. miss madam madame dr dr. sir lord lady dame prof. prof professor rev. reverend sen. sen senator rep. rep
      representative gov. gov governor president chancellor premier minister secretary judge justice general gen. gen colonel col.
      captain capt. lieutenant lt. sergeant sgt. major maj. admiral adm. king queen prince princess pope cardinal bishop archbishop
      father sister brother mayor congressman congresswoman chairman chairwoman director ambassador attorney officer detective
      inspector commissioner commander imam rabbi sheikh ayatollah emir sultan st. speaker vice-president ex-president`,
    time: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
      october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. today yesterday tonight tomorrow morning evening night afternoon week month year
      hours days weeks months years minutes moments`,
    naming: `so-called titled entitled film films movie book books novel song songs album show series episode magazine
      newspaper play musical poem nickname nicknamed hashtag banner codenamed code-named headline headlined documentary painting
      sitcom podcast edition operation game single track sculpture opera ballet video comedy drama classic memoir anthem hit
      program programme ship tv abc's cbs's cnn's nbc's bbc's fox's cartoon thriller sequel franchise blog column app website hotel bar`,
    particle: 'de la van von der den ter ten bin ibn al el da di du del della dos das af av zu y e le',
    person: `i i'm i've i'd i'll me my mine we we're we've we'd we'll us our ours you you're you've you'd you'll your yours let's`,
    role: `year-old spokesman spokeswoman spokesperson director president minister secretary chairman chairwoman chief leader head manager
      official officials officer officers author professor analyst expert experts lawyer attorney judge senator governor mayor candidate
      campaign adviser advisor aide aides strategist reporter editor columnist critic critics supporter supporters police company
      government ministry court department committee agency institute newspaper paper magazine group party source sources
      witness witnesses mother father brother sister son daughter wife husband man woman student teacher doctor economist
      researcher researchers scientist scientists historian pollster activist owner founder ceo coach player prosecutor prosecutors
      ambassador commander general soldier resident residents neighbor neighbour friend colleague friends voters voter diplomat
      lawmaker lawmakers congressman congresswoman representative republican democrat republicans democrats administration
      report statement letter study survey website organization organisation association union team commission board`,
    occasion: `interview conference briefing speech rally debate address statement video broadcast podcast hearing testimony
      lecture sermon memoir letter tweet post email e-mail memo report press-conference news-conference panel town-hall livestream
      meeting summit call`,
  },
  according: 'according to | in the words of | in the view of | in the opinion of | as quoted by',
  adverbEndings: 'ly',
  verbEnding: 'ed',
  sayingEndings: 'ed',
  calendar: {
    months:
      'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  },
  charges: 'convicted conviction indicted indictment pleaded arraigned sentenced',
  signs: {
    words: 'words',
    at: 'in at on during via after following amid before by',
    that: 'that',
  },
  abbreviations: `mr mrs ms dr prof rev sen rep gov gen col capt lt sgt maj adm st jr sr vs etc no jan feb mar apr jun jul aug sep sept oct
    nov dec inc ltd co corp dept mass calif fla ill pa va wash ariz conn d-mass r-ky ph hon pres`,
  possessive: true,
  marksSpeak: 0.65,
  inversion: 'after-quotation',
  firstNames: {
    male: `james john will robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
      steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
      jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler
      aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl
      terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy
      ralph randy eugene vincent russell louis bobby philip johnny bernie barack ted marco jeb mitt bill tim mike ben chris rand
      rick lindsey tom jim bob dan steve greg tony jeff matt josh luke lloyd boris keir rishi emmanuel vladimir volodymyr joseph
      olaf recep xi narendra justin benjamin ali mohammed muhammad ahmed omar hassan hussein abdul ibrahim yusuf sergei dmitry
      yevgeny oleksandr yuriy alexei alexander ivan oleg igor viktor mikhail andrei pavel oleh andriy serhiy dmytro petro vitali vitaly denys maksym nikolai boris roman jan piotr marek mateusz giorgio paolo
      antonio francesco carlos pedro diego fernando ricardo rafael manuel emanuel angus graham keith nigel ian neil simon jens lars erik
      bjorn anders pierre jean hans klaus karl luis carlos miguel`,
    female: `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
      kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela
      shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather
      diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl
      jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace
      amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori hillary melania ivanka
      kellyanne nadia oksana yulia kateryna anastasia ekaterina elena olga natalia svetlana irina tatiana ursula theresa kamala condoleezza madeleine nikki carly huma chelsea
      debbie megyn fatima aisha leila ingrid angela liz jill jen kate claire fiona imogen`,
  },
  marks:
    'the of and to in is that was for with his her has have said from by this which they their not are be would who been',
};
