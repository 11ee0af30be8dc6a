import type { Language } from './language.ts';

export const spanish: Language = {
  id: 'es',
  name: 'español',
  words: {
    say: `resume resumen resumió resumía presume presumió agradece agradeció esgrime esgrimió difundió transmitió dice dicen decía decían dijo dijeron dicho dirá dirán diría dijera sostiene sostienen sostuvo sostuvieron sostenía sostenido reconoce reconocen
      reconoció reconocieron reconocía reconocido advierte advierten advirtió advirtieron advertía advertido cree creen creía escrito expone exponen
      expuso expusieron expuesto propone proponen propuso propusieron propuesto prosigue prosiguió exige exigen exigió exigía recoge recogen recogió
      pide piden pidió pidieron pedía pedido repite repiten repitió repetía repetido sugiere sugieren sugirió sugería concluye concluyen concluyó
      concluido concluía arguye arguyó contradice intuye atribuye defiende defienden defendió defendía defendido lee reza rezaba continúa continuó
      añadieran maldijo aduce adujo deduce dedujo predijo predice opone opuso desmiente desmintió desmentido miente confió matiza avanza sonríe sonrió
      ríe rió bendijo presupone supuso entiende entienden entendía manifestara pregunte reniega contradijo desdijo`,
    claim: `define definen definió definido definía atribuyó alude aluden aludió recurrió recurría recurre`,
    mind: 've ven vio quiere quieren busca buscan espera esperan pretende pretenden sabe siente da dan ofrece parece teme supone dispuso',
    nonFinite: `diciendo reconociendo advirtiendo sosteniendo decir reconocer advertir defender definir describir concluir saber pedir exigir`,
    hearer: 'a al',
    noun: `comunicado declaración declaraciones tuit carta entrevista discurso palabras palabra frase mensaje informe respuesta pregunta
      opinión juicio ojos entender promesa acusación texto comentario testimonio auto sentencia escrito nota artículo resolución publicación`,
    pronoun: 'él ella ellos ellas yo nosotros usted ustedes quien este ese aquel',
    male: 'él señor sr. don hombre padre',
    female: 'ella señora sra. doña mujer madre',
    plural: 'ellos ellas',
    demonstrative: 'así lo eso esto',
    impersonal: 'se',
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
      junta federación club instructor miembro fuente`,
    occasion: `comunicado entrevista conferencia rueda discurso programa carta mensaje tuit comparecencia debate intervención vídeo informe
      nota publicación mitin podcast declaraciones acto pleno`,
  },
  conjugations: [
    {
      finite: 'a an ó aron aba aban ado ará arán aría',
      nonFinite: 'ando ar',
      stems: {
        say: `afirm asegur explic señal indic apunt declar coment cuent cont recuerd record subray destac insist anunci contest replic pregunt confirm
        consider opin lament denunci critic reclam reiter zanj sentenci remat relat narr detall precis matiz argument aleg alert celebr cit confies
        confes desliz enfatiz exclam expres grit inform ironiz jur manifiest manifest mencion murmur observ orden piens pens plante presum proclam
        pronostic public puntualiz razon recalc resalt revel rueg rog suspir tuite valor vaticin espet brome agreg aclar avis ahond apostill apel
        reflexion dese justific enumer estim reproch comunic traslad acus adelant rememor asever solt suelt lanz remarc explicit cerr complet ratific
        grafic consign dispar tir cuestion enunci clam vocifer remach deslig profundiz abund quej felicit exhort implor resum llor bram apostrof
        alab elogi aplaud interpel reivindic aval arenga reafirm ironic sintetiz avent avanz sopes recrimin apremi anticip
        desvel sincer lament mof burl asombr alarm susurr abronc fanfarrone dictamin diagnostic`,
        claim: `calific tach tild llam denomin bautiz compar habl invoc mostr muestr conden describ censur salud rechaz repudi apod etiquet evoc`,
      },
    },
    {
      finite: 'e en ió ieron ía ían ido irá',
      nonFinite: 'iendo ir',
      stems: {
        say: `añad respond arremet escrib admit insist describ rebat conced promet desmint aplaud
        coincid discut asent`,
      },
    },
  ],
  according: `según | a juicio de | a juicio del | en opinión de | en opinión del | en palabras de | en palabras del | de acuerdo con
    | por parte de | a ojos de`,
  accordingFirst: 'para | desde',
  accordingAs: 'como | tal como | tal y como | así lo',
  adverbEndings: 'mente',
  sayingEndings: 'ó aron ieron aba aban',
  institution: { places: 'en desde', plural: 'n' },
  calendar: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  },
  charges: `delito delitos cargo cargos imputado imputada imputados condenado condenada condenados acusado acusada procesado procesada
    querella denuncia juzgado juzgada`,
  signs: {
    words: 'palabras',
    at: 'en durante tras mediante vía través curso motivo',
    that: 'que',
    verbFirst: 'que',
    own: 'su sus',
  },
  abbreviations: 'sr sra dr dra d dña ee uu etc pág art núm av prof',
  marksSpeak: 0.2,
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
