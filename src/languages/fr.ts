import type { Language } from './language.ts';

export const french: Language = {
  id: 'fr',
  name: 'français',
  words: {
    say: `dit disent disait dira dis explique expliquent expliquait expliqué affirme affirment affirmait affirmé déclare déclarent
      déclarait déclaré ajoute ajoutent ajoutait ajouté ajouter assure assurent assurait assuré estime estiment estimait estimé précise
      précisent précisait précisé souligne soulignent soulignait souligné indique indiquent indiquait indiqué raconte racontent
      racontait raconté rappelle rappellent rappelait rappelé répond répondent répondait répondu répète répètent martèle martelé
      note notent notait noté observe observent observé lance lancent lançait lancé lâche lâché écrit écrivent écrivait écrire lire
      demande demandent demandé annonce annoncent annoncé annonçait regrette regrettent regretté déplore déplorent déploré dénonce
      dénoncent dénoncé confie confient confié confirme confirment confirmé conclut concluent conclu poursuit poursuivent poursuivi
      reconnaît reconnaissent reconnu prévient préviennent prévenu promet promettent promis plaide plaident plaidé avoue avouent avoué
      avance avancent avancé argue arguent argumente commente commentent commenté constate constatent constaté insiste insistent
      insisté insistait ironise ironisé juge jugent jugé jure martèlent murmure pense pensent proclame proclamé prédit prévoit rapporte
      rapportent rapporté reproche réagit réagi réclame réclament rétorque rétorqué résume résumé révèle révèlent révélé s'agace
      s'alarme s'exclame s'indigne s'inquiète s'interroge agace alarme exclame exclamé indigne inquiète interroge interrogé insurge
      insurgé étonne étonné emporte amuse félicite réjouit désole enthousiasme soupire sourit souffle soufflé soutient soutiennent
      soutenu témoigne témoignent témoigné titre tonne tranche tweete tweeté twitte vante assène assené asséné assénait glisse glissé
      renchérit complète complètent complété développe détaille détaillent détaillé analyse analysent décrypte décrit décrivent
      relève relèvent relevé relate signale signalent signalé souhaite souhaitent suggère suggèrent suggéré interpelle crie cria crient
      scandent scande hurle admet admettent admis alerte alertent alerté balaie balaye botte certifie cite citent cité clame concède
      conseille considère considèrent contredit corrige encourage énumère évoque évoquent évoqué exhorte fustige fustigent grince
      imagine implore lit mentionne nuance ordonne proteste raille remarque remarquent revendique revendiquent riposte recommande
      tempère traduit illustre justifie justifient défend défendent craint craignent croit croient espère espèrent veut peste râle
      abonde philosophe plaisante ponctue professe résumait dixit`,
    claim: `qualifie qualifient qualifié qualifiait qualifieront appelle appelait accuse accusent accusé critique critiqué compare comparé
      traite présente présenté désigne surnomme surnommé condamne condamné salue salué invoque vise évoquait promettait réfute rejette rejeté
      parle parlé parlait parlent`,
    mind: 'voit voient sait savent compte comptent entend entendent prévoyait cherche énonce impose prévoit prévoient prône permet sent considéré',
    nonFinite: `disant expliquant affirmant déclarant ajoutant assurant estimant précisant soulignant indiquant rappelant répondant
      notant dénonçant jugeant qualifiant appelant accusant évoquant arguant citant regrettant déplorant promettant dire expliquer
      affirmer déclarer assurer estimer préciser souligner indiquer raconter rappeler répondre reconnaître conclure qualifier dénoncer lire
      parlant parler`,
    hearer: 'à au aux',
    noun: `communiqué déclaration déclarations tweet lettre tribune entretien interview discours propos mots mot phrase message
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
    relative: 'qui dont lequel laquelle lesquels auquel où',
    auxiliary: `a ont avait avaient aura est sont était étaient sera seront ai as avons avez n' ne pas plus peut peuvent doit doivent pourrait
      faut fait font faisait va vont veulent`,
    adverb: `aussi encore toujours déjà hier aujourd'hui demain ensuite ainsi alors puis même ici là bien jamais souvent parfois notamment enfin
      d'ailleurs ailleurs cependant pourtant néanmoins toutefois également plutôt en revanche peu presque seulement s' se y
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
      communiqué service spécialiste conseiller conseillère analyste cadre pdg dg présidence`,
    occasion: `communiqué entretien interview tribune conférence discours émission lettre message tweet audition débat allocution
      vidéo point-presse rapport note publication meeting colloque podcast plateau`,
  },
  according: `selon | d'après | d' après | à en croire | aux yeux de | aux yeux du | aux yeux des | dixit`,
  accordingFirst: 'pour',
  adverbEndings: 'ment',
  sayingEndings: 'é ait aient',
  calendar: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  },
  charges: `examen plainte plaintes soupçons soupçon condamné condamnée condamnés poursuivi poursuivie poursuivis délit délits chef chefs
    inculpé inculpée écroué écrouée information enquête écope`,
  signs: { that: "que qu'" },
  abbreviations: 'm mm dr pr st ste cf etc av apr p art env max min no vol éd',
  elisions: "l' d' qu' s' n' j' c' m' t' jusqu' lorsqu' puisqu' quoiqu'",
  clitics: 'il elle ils elles on je nous vous tu ce',
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
