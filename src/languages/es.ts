import type { Language } from './language.ts';

export const spanish: Language = {
  id: 'es',
  name: 'español',
  words: {
    say: `dice dicen decía decían dijo dijeron dicho dirá afirma afirman afirmó afirmaron afirmaba afirmado asegura aseguran aseguró aseguraron
      aseguraba asegurado explica explican explicó explicaron explicaba explicado señala señalan señaló señalaron señalado indica
      indican indicó indicaron indicado añade añaden añadió añadieron añadido apunta apuntan apuntó apuntaron apuntado declara declaran
      declaró declararon declarado comenta comentan comentó comentaron comentado cuenta cuentan contó contaron contado recuerda
      recuerdan recordó recordaron recordado sostiene sostienen sostuvo sostuvieron sostenido subraya subrayan subrayó subrayado
      destaca destacan destacó destacaron destacado insiste insisten insistió insistieron insistido insistía reconoce reconocen
      reconoció reconocieron reconocido advierte advierten advirtió advirtieron advertido anuncia anuncian anunció anunciaron anunciado
      responde responden respondió respondieron respondido contesta contestan contestó replica replicó pregunta preguntan preguntó
      escribe escriben escribió escribieron escrito confirma confirman confirmó confirmado concluye concluyen concluyó concluido
      considera consideran consideró considerado cree creen opina opinan opinó lamenta lamentan lamentó lamentaron lamentado denuncia
      denuncian denunció denunciaron denunciado critica critican criticó criticado reclama reclaman reclamó exige exigen exigió pide
      piden pidió pidieron reitera reiteran reiteró reiterado zanja zanjó sentencia sentenció remata remató relata relatan relató
      narra detalla detallan detalló precisa precisan precisó matiza matizó admite admiten admitió argumenta argumentan argumentó
      alega alegó alerta alertan alertó celebra celebró cita citan citó confiesa confesó describe defiende defienden defendió
      desliza deslizó enfatiza enfatizó exclama exclamó expone expuso expresa expresó grita gritó gritan informa informan informó
      informaron ironiza ironizó jura manifiesta manifestó manifestaron menciona mencionó murmura observa observó ordenó piensa plantea
      planteó presume proclama proclamó promete prometió pronostica propone propuso prosigue prosiguió continúa continuó publica
      publicó puntualiza puntualizó razona razonó rebate recalca recalcan recalcó recalcaron recoge recogió repite repitió resalta
      resaltó resume resumió revela revelan reveló ruega sugiere sugirió suspira tuiteó valora valoró vaticina espetó espeta bromea
      bromeó agrega agregó agregaron aclara aclaró aclararon avisa avisó abunda abundó ahonda apostilla apostilló abundan apela apeló lee
      reza dijera reflexiona reflexionó señalaba agradeció agradece desea deseó esgrime esgrimió justifica justificó enumera estima estiman
      reprocha reprochó comunica comunicó comunicaron difundió transmitió trasladó acusó acusa acusan adelantó adelanta rememoró rememora aseveró asevera soltó lanzó lanza remarcó remarca
      explicitó cerró completó profundizó ratificó ratifica graficó consignó planteado desligan disparó dispara tiró arremetió
      cuestionó cuestiona enunció clamó clama vociferó rezaba sentenciaba preguntan preguntaron reprochó remachó`,
    claim: `califica califican calificó calificaron calificado tacha tachó tilda tildó llama llaman llamó llamaron llamado define definió
      definido bautizó denomina denominó compara comparó atribuye atribuyó tachado tildado habla hablan habló hablaba hablado alude
      aludió recurrió recurría replicó invocó`,
    mind: 've ven vio quiere quieren busca buscan espera esperan pretende pretenden sabe siente da dan ofrece parece teme supone dispuso',
    nonFinite: `diciendo afirmando asegurando explicando señalando indicando añadiendo apuntando declarando recordando subrayando
      destacando insistiendo reconociendo advirtiendo llamando calificando acusando alegando citando decir afirmar asegurar explicar
      señalar indicar añadir apuntar recordar subrayar destacar reconocer advertir calificar denunciar lamentar definir describir
      considerar concluir hablar`,
    hearer: 'a al',
    noun: `comunicado declaración declaraciones tuit carta entrevista discurso palabras palabra frase mensaje informe respuesta pregunta
      opinión promesa acusación texto comentario testimonio auto sentencia escrito nota artículo resolución publicación`,
    pronoun: 'él ella ellos ellas yo nosotros usted ustedes quien este ese aquel',
    male: 'él señor sr. don hombre padre',
    female: 'ella señora sra. doña mujer madre',
    plural: 'ellos ellas',
    demonstrative: 'así lo eso esto',
    determiner: `el la los las un una unos unas este esta estos estas ese esa esos su sus mi mis nuestro nuestra nuestros varios varias algunos
      algunas cada dos tres cuatro cinco ningún ninguna todo toda todos todas otro otra otros otras ambos lo`,
    preposition: `a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras excepto salvo vía`,
    of: 'de del',
    conjunction: 'y e o u pero sino mas ni',
    subordinator: 'que cuando si como porque mientras aunque pues donde cuyo cuya qué cómo cuándo dónde',
    relative: 'que quien quienes cual cuales cuyo donde',
    auxiliary: `ha han había habían es son era eran fue fueron ser sido está están estaba he hemos se no puede pueden debe deben va van
      le les lo la me nos`,
    adverb: `también después luego entonces ya aún todavía siempre nunca ayer hoy mañana aquí allí así además incluso sólo solo muy bien
      antes ahora tampoco finalmente posteriormente acto seguido`,
    title: `sr. sra. don doña d. dña. señor señora presidente presidenta ministro ministra rey reina príncipe princesa papa cardenal obispo
      general coronel capitán comandante doctor doctora dr. dra. profesor profesora juez jueza diputado diputada senador senadora
      alcalde alcaldesa secretario secretaria director directora fiscal consejero consejera portavoz magistrado magistrada`,
    time: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
      diciembre mañana tarde noche ayer hoy semana mes año`,
    naming: `llamado llamada llamados llamadas denominado denominada denominados titulado titulada apodado apodada película novela libro disco
      canción serie programa revista periódico diario semanal obra operación proyecto empresa grupo barco asociación
      colectivo movimiento lema eslogan apodo alias término expresión concepto de delito delitos por`,
    particle: 'de del la las los y van von der el al ben di da',
    person: `yo me mí mi mis conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras tú te ti tu tus usted ustedes vosotros os soy
      estoy somos estamos tenemos hemos he creo tengo vamos`,
    role: `portavoz presidente presidenta ministro ministra director directora jefe jefa responsable secretario secretaria alcalde alcaldesa
      diputado diputada senador senadora candidato candidata abogado abogada juez jueza fiscal experto experta investigador
      investigadora profesor profesora economista historiador historiadora sociólogo médico autor autora escritor escritora periodista
      periódico diario agencia ministerio gobierno partido sindicato policía tribunal empresa compañía grupo asociación ong organización
      instituto comisión hombre mujer madre padre testigo vecino vecina vecinos vecinas fundador fundadora informe texto ley comunicado auto
      magistrado magistrada consejero consejera titular líder dirigente entrenador entrenadora jugador piloto fuentes consejo ayuntamiento
      junta federación club instructor`,
    occasion: `comunicado entrevista conferencia rueda discurso programa carta mensaje tuit comparecencia debate intervención vídeo informe
      nota publicación mitin podcast declaraciones acto pleno`,
  },
  according: `según | a juicio de | a juicio del | en opinión de | en opinión del | en palabras de | en palabras del | de acuerdo con
    | por parte de | a ojos de`,
  accordingFirst: 'para | desde',
  adverbEndings: 'mente',
  sayingEndings: 'ó aron ieron aba aban',
  institution: { places: 'en desde', plural: 'n' },
  calendar: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  },
  charges: `delito delitos cargo cargos imputado imputada imputados condenado condenada condenados acusado acusada procesado procesada
    querella denuncia juzgado juzgada`,
  signs: { that: 'que' },
  abbreviations: 'sr sra dr dra d dña ee uu etc pág art núm av prof',
  inversion: 'free',
  elidesSubject: true,
  dashDialogue: true,
  firstNames: {
    male: `antonio josé manuel francisco juan david javier daniel carlos jesús alejandro miguel rafael pedro ángel pablo sergio fernando luis
      jorge alberto álvaro diego adrián raúl enrique iván ramón vicente rubén óscar andrés joaquín santiago eduardo víctor roberto mario
      jaime ignacio marcos alfonso salvador ricardo emilio gabriel julio tomás agustín guillermo gonzalo xavier jordi marc josep joan
      félix césar alfredo mariano íñigo iñaki martín hugo nicolás gustavo hernán maximiliano nayib donald vladimir emmanuel max george`,
    female: `maría carmen ana isabel laura cristina marta dolores josefa antonia francisca lucía pilar elena teresa rosa paula sara raquel
      mercedes beatriz nuria silvia julia patricia irene andrea rocío mónica alba montserrat alicia sonia sandra marina susana yolanda
      natalia margarita eva claudia noelia esther verónica nerea carolina inmaculada ángeles inés miriam lorena victoria amparo belén
      catalina gloria ainhoa begoña soledad macarena adriana valentina gabriela yulia irene ione mónica ada kamala cuca`,
  },
  marks: 'el la los las que de en por con una para del se es no su al como más pero sus este ha lo fue sobre entre',
};
