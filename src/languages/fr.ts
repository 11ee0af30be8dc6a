import type { Language } from './language.ts';

export const french: Language = {
  id: 'fr',
  name: 'français',
  words: {
    say: `dit disent disait disaient dira dis dirait redit redisait répond répondent répondait répondu conclut concluent concluait conclu poursuit
      poursuivent poursuivait poursuivi reconnaît reconnaissent reconnaissait reconnu prévient préviennent prévenait prévenu promet promettent
      promettait promis réagit réagissent réagissait réagi soutient soutiennent soutenait soutenu réjouit réjouissent sourit souriait écrit écrivent
      écrivait écrire lire lit lisait admet admettent admettait admis contredit craint craignent craignait traduit traduisent défend défendent
      défendait défendu croit croient croyait prédit prévoit renchérit renchérissent renchéri veut voulu apprend appris décrit décrivent décrivait
      plaint plaignent convient convenait convenu maintient maintenait maintenu médit avertit avertissent averti garantit garantissent garanti rugit
      applaudit enjoint  surenchérit dixit inquiétée indignée félicitée félicités indignés inquiétés étonnée étonnés alarmée alarmés
      insurgée insurgés emportée agacée amusée interrogée interrogés exclamée écriée écrié défendue défendus réjouie réjouis réjoui émue ému
      émus désolée moquée offusquée offusqués targué targuée`,
    mind: 'voit voient sait savent compte comptent entend entendent prévoyait cherche énonce impose prévoit prévoient prône permet sent considéré',
    nonFinite: `disant répondant concluant promettant reconnaissant défendant écrivant soutenant prévenant dire répondre reconnaître conclure promettre défendre
      soutenir prévenir lire`,
    hearer: 'à au aux',
    noun: `communiqué yeux sens termes déclaration déclarations tweet lettre tribune entretien interview discours propos mots mot phrase message
      rapport réponse question avis opinion promesse accusation texte commentaire témoignage appel titre publication post`,
    pronoun: 'il elle ils elles on je nous vous tu ce celui-ci celle-ci ceux-ci certains beaucoup',
    male: 'il lui celui-ci monsieur m. homme père',
    female: 'elle celle-ci madame mme femme mère',
    plural: 'ils elles ceux-ci eux',
    demonstrative: "ce c' cela",
    impersonal: 'on',
    determiner: `le la les l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes plusieurs certains quelques chaque
      deux trois quatre cinq aucun aucune tout toute tous toutes autre autres`,
    preposition: `à au aux de du des d' en dans par pour sur avec sans sous chez vers entre contre depuis pendant avant après dès devant
      derrière malgré selon parmi lors outre envers hors jusque jusqu' auprès via concernant`,
    of: "de du des d' à au aux en chez pour",
    conjunction: 'et mais ou or donc ni puis',
    subordinator:
      "que qu' quand lorsque lorsqu' si s' comme parce puisque puisqu' tandis alors où dont quoi pourquoi comment",
    relative: 'qui dont lequel laquelle lesquels lesquelles auquel auxquels duquel desquels desquelles où',
    auxiliary: `a ont avait avaient aura est sont était étaient sera seront ai as avons avez n' ne pas plus peut peuvent doit doivent pourrait
      faut fait font faisait va vont veulent`,
    adverb: `aussi encore toujours déjà hier aujourd'hui demain ensuite ainsi alors puis même ici là bien jamais souvent parfois notamment enfin
      d'ailleurs ailleurs cependant pourtant néanmoins toutefois également plutôt revanche peu presque seulement s' se y
      lui me t' m' nous leur les`,
    title: `m. mm. mme mlle me dr pr président présidente ministre premier première roi reine prince princesse pape cardinal évêque
      général colonel capitaine commandant maître docteur professeur juge député députée sénateur sénatrice maire secrétaire directeur
      directrice`,
    time: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
      décembre matin soir midi hier aujourd'hui semaine mois année`,
    naming: `dit dite dits dites surnommé surnommée intitulé intitulée baptisé baptisée nommé nommée appelé appelée film roman livre album chanson
      série émission magazine journal quotidien hebdomadaire mensuel revue pièce opération programme projet société groupe
      navire bateau association collectif mouvement slogan pour de termes terme notion concept loi rubrique titre sous-titre expression
      mot mots principe`,
    particle: "de du des d' la le van von der den el al ben di da",
    person: `je j' me m' moi mon ma mes nous notre nos tu te t' toi vous votre vos`,
    role: `porte-parole président présidente ministre directeur directrice chef cheffe patron patronne responsable secrétaire maire député
      députée sénateur sénatrice élu élue candidat candidate avocat avocate juge procureur procureure expert experte chercheur chercheuse
      professeur économiste historien historienne sociologue médecin auteur autrice écrivain journaliste journal quotidien agence
      ministère gouvernement parti syndicat police tribunal entreprise société groupe association ong organisation institut
      commission homme femme mère père témoin habitant habitante militant militante fondateur fondatrice rapport texte loi
      communiqué service spécialiste conseiller conseillère analyste cadre pdg dg présidence source sources`,
    occasion: `communiqué entretien interview tribune conférence discours émission lettre message tweet audition débat allocution
      vidéo point-presse rapport note publication meeting colloque podcast plateau`,
  },
  conjugations: [
    {
      finite: 'e ent ait aient a èrent é era eront erait',
      nonFinite: 'ant er',
      stems: {
        say: `affirm expliqu déclar ajout assur estim précis soulign indiqu racont rappel rappell répèt répét martel martèl not observ lanc lanç lâch demand
        annonc annonç regrett déplor dénonc dénonç confi confirm plaid avou avanc avanç argu argument comment constat insist ironis jug juge jur
        murmur pens proclam rapport reproch réclam rétorqu résum révèl révél exclam indign inquièt inquiét interrog interroge insurg insurge étonn
        emport amus félicit agac agaç alarm désol enthousiasm soupir souffl témoign titr tonn tranch tweet twitt vant assèn assén assen balai encourag gliss complèt
        complét développ détaill analys décrypt relèv relev relat signal souhait suggèr suggér interpell cri scand hurl alert balay bott certifi clam
        concèd concéd conseill considèr considér cit corrig énumèr énumér évoqu exhort fustig grinc grinç imagin implor mentionn nuanc nuanç ordonn
        protest raill remarqu revendiqu ripost recommand tempèr tempér illustr justifi espèr espér râl pest abond philosoph plaisant ponctu profess
        répliqu object vitupèr vitupér fulmin chuchot lament moqu enchaîn embray persist pronostiqu réaffirm réitèr réitér redout argument minimis
        relativis réfut récapitul précis vocifèr vocifér inform arguë écri`,
        claim: `qualifi appell appel accus critiqu compar trait montr présent désign surnomm condamn salu invoqu vis rejet rejett parl épingl étrill taxe dépeign
        raill rebaptis`,
      },
    },
  ],
  according: `selon | d'après | d' après | à en croire | aux yeux de | aux yeux du | aux yeux des | dixit`,
  accordingFirst: 'pour',
  accordingAs: "comme | comme le | comme l' | ainsi que le | ainsi que l' | comme nous l'",
  adverbEndings: 'ment',
  sayingEndings: 'é ait aient',
  calendar: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  },
  charges: `examen plainte plaintes soupçons soupçon condamné condamnée condamnés poursuivi poursuivie poursuivis délit délits chef chefs
    inculpé inculpée écroué écrouée information enquête écope`,
  signs: {
    words: 'mots paroles',
    at: 'dans lors pendant sur au en après durant via cours occasion issue dès',
    that: "que qu'",
    verbFirst: "que qu'",
    own: 'son sa ses',
  },
  abbreviations: 'm mm dr pr st ste cf etc av apr p art env max min no vol éd',
  elisions: "l' d' qu' s' n' j' c' m' t' jusqu' lorsqu' puisqu' quoiqu'",
  clitics: 'il elle ils elles on je nous vous tu ce',
  marksSpeak: -0.2,
  inversion: 'after-quotation',
  dashDialogue: true,
  incise: true,
  firstNames: {
    male: `jean pierre michel andré philippe alain bernard jacques daniel patrick christophe nicolas laurent françois frédéric éric eric
      pascal olivier stéphane thierry christian gérard david julien sébastien guillaume thomas alexandre antoine vincent bruno didier
      gilles dominique claude marc luc paul louis henri charles georges robert rené marcel roger raymond maurice yves hervé fabrice
      franck jérôme cédric ludovic emmanuel édouard benoît benoit mathieu matthieu maxime romain arnaud xavier denis serge joël régis
      hugo lucas arthur jules gabriel raphaël adrien florian fabien damien yann yannick donald vladimir joe keir volodymyr olaf boris`,
    female: `marie nathalie isabelle sylvie catherine martine christine françoise valérie sandrine véronique sophie céline monique
      jacqueline anne claire brigitte patricia chantal annie corinne laurence florence virginie aurélie stéphanie julie caroline émilie
      camille léa manon chloé laura sarah pauline élise élisabeth elisabeth hélène agnès jeanne marguerite madeleine simone colette denise
      odile danielle béatrice delphine karine laetitia audrey élodie marine ségolène rachida najat aurore clémentine mathilde juliette
      charlotte alice louise lucie margaux inès fatima nadia samia ursula angela giorgia kamala hillary sylvia beatriz`,
  },
  marks: 'le la les des est une dans pour que qui pas sur avec au par plus ce sont il été cette mais ont du aux leur',
};
