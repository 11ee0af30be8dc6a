import type { Language } from './language.ts';

export const german: Language = {
  id: 'de',
  name: 'Deutsch',
  words: {
    say: `sagt sagte sagten sagen erklärt erklärte erklärten meint meinte meinten betont betonte betonten berichtet
      berichtete berichteten schreibt schrieb schrieben fragt fragte fragten antwortet antwortete antworteten warnt
      warnte warnten fordert forderte forderten kündigte kündigt teilte teilten äußerte äußerten äußert behauptet
      behauptete behaupteten bekräftigte bekräftigt bekräftigten bestätigte bestätigt bestätigten beteuerte
      bezeichnete bezeichnet bezeichneten nannte nennt nannten kritisierte kritisiert kritisierten kommentierte
      kommentiert ergänzte ergänzt erläuterte erläutert erinnerte erinnert erwiderte entgegnete erzählt erzählte fügte
      fügt heißt hieß hob hebt lautet lautete lobte lobt mahnte mahnt räumte räumt resümierte resümiert rief
      schilderte schildert sprach spricht sprachen twitterte twittert unterstrich urteilte urteilt verkündete
      verkündet verlangte verlangt verriet versicherte versichert versprach verspricht verteidigte verwies verweist
      wies zitiert zitierte konstatierte konstatiert plädierte plädiert prognostizierte rechtfertigte rügte scherzte
      schwärmte schwärmt seufzte stichelte titelte titelt tönte unterstellte argumentierte argumentiert bedauerte
      bedauert befand befürchtet befürchtete begründete begründet beklagte beklagt bemängelte bemängelt bemerkte
      bilanzierte bilanziert dementierte drohte droht empfahl empfiehlt gestand gesteht konterte kündigten meldete
      meldet melden monierte notierte notiert pochte polterte postete postet präzisierte schimpfte schlug
      signalisierte skandierten skandierte spottete wetterte widersprach wirft warf warfen würdigte heisst bekannte
      bekundete führt führte führten gab teilt stellte legte gibt wiederholte wiederholt fuhr ließ merkte setzte
      fragen klagte klagt klagten zürnte ätzte frotzelte jubelte murmelte flüsterte brüllte schrie behaupten warnen
      fordern bilanzieren erklären meinen betonen berichten kritisieren informierte riefen herausgestrichen strich
      entgegneten beteuert rechtfertigt`,
    claim: `skandierten sicherte wertete lehnte appellierte appelliert würdigte verspottete geißelt beschuldigt beschuldigte beschuldigten verurteilt verurteilte begrüßt begrüßte bewertet bewertete wertet wertete stufte
      droht drohte beruft berief lädt feierte ruft rufen rief lehnt lehnte pries geißelte brandmarkte attackierte titulierte taufte umschrieb
      beschrieb beschreibt charakterisierte bejubelte verhöhnte verspottete bestritt bestreitet leugnete`,
    mind: `will wollte wollen möchte rechnet rechnete setzt setzte erwartet erwartete sieht sah sehen sehe hält hielt halten weiß
      wusste glaubt glaubte hofft hoffte fürchtet fürchtete denkt dachte findet fand erhofft vermutet vermutete braucht gilt galt
      plant plante zeigte zeigt macht machte nimmt nahm spricht`,
    reported: `sei seien habe hätten werde könne müsse solle dürfe gebe wolle komme gehe stehe bestehe lasse bleibe würde würden hätte
      wäre wären könnte müsste drohe brauche finde liege halte zeige mache sehe nehme wisse möge tue seie handele handle führe`,
    impersonal: 'es man',
    passive: 'wurde wurden worden',
    nonFinite: `gesagt erklärt gemeint betont berichtet geschrieben gefragt gewarnt gefordert angekündigt mitgeteilt bekanntgegeben
      geäußert behauptet bekräftigt bestätigt bezeichnet genannt kritisiert erzählt hinzugefügt gelobt eingeräumt gesprochen
      versichert versprochen zitiert gesehen verteidigt zurückgewiesen abgelehnt beschrieben bezeichnen nennen sagen sprechen
      erklären fordern meinen kritisieren verwies verlangt vorgeworfen ausgesprochen charakterisiert begründet verurteilt
      aufgefordert gerufen gewertet eingestuft bewertet dargestellt dementiert`,
    hearer: 'gegenüber',
    noun: `darstellung darstellungen auffassung einschätzung überzeugung sicht these verdacht kritik hinweis behauptung behauptungen feststellung eindruck schlussfolgerung befürchtung befürchtungen einwand warnung warnungen rat angaben schätzung schätzungen bekenntnis erklärung mitteilung pressemitteilung aussage aussagen worten wort worte interview rede brief bericht meldung äußerung
      äußerungen frage antwort begründung stellungnahme vorwurf vorwürfe ansicht meinung forderung kommentar botschaft
      ankündigung versprechen parole urteil gutachten tweet beitrag zitat schreiben ansprache appell`,
    pronoun: `letztere ersterer erstere er sie es man ich wir ihr dieser diese jener wer letzterer`,
    demonstrative: 'das dies',
    male: 'er ihn ihm sein seine seiner seinem seinen herr herrn präsident minister sprecher chef könig vater',
    female: 'sie ihre ihrer frau präsidentin ministerin sprecherin chefin königin mutter kanzlerin',
    plural: 'sie ihre ihnen wissenschaftler experten kritiker behörden grünen',
    determiner: `der die das ein eine einer einige mehrere viele manche alle beide kein keine dieser diese dieses jeder jede sein seine ihr
      ihre unser unsere mein meine zwei drei vier fünf sechs andere weitere dessen deren zahlreiche`,
    oblique: `seiner ihrer dem den des einem einen eines diesem diesen seinem seinen ihrem ihren keinem keinen unserem unseren jedem jeden im am vom zum zur beim ins ans`,
    preposition: `in im an am auf aus bei beim mit nach von vom vor für über unter gegen durch ohne um zu zum zur zwischen während wegen
      trotz seit bis gegenüber innerhalb außerhalb laut gemäß neben hinter als wie ins ans aufs anlässlich angesichts per pro statt aufgrund`,
    of: 'von vom der des für im am in aus bei und',
    conjunction: 'und aber oder sondern denn doch sowie',
    subordinator: `dass daß weil wenn ob obwohl nachdem bevor während damit als wie wo warum wann sodass falls solange sobald indem da`,
    relative: 'der die das dem den dessen deren welcher welche welches was',
    auxiliary: `hat habe haben hatte hatten ist sei sind war waren wird werde werden wurde wurden würde würden kann könne können
      konnte soll solle sollen sollte muss müsse will wolle darf dürfe mag möge nicht`,
    adverb: `auch später wieder dann noch nie immer oft sogar nur schon jetzt bald gestern heute zuvor nicht stattdessen daher jedoch
      indes hingegen allerdings weiter weiterhin außerdem zudem ferner dagegen unterdessen inzwischen bereits erst sich selbst lediglich
      abschließend wörtlich sinngemäß deutlich ausdrücklich öffentlich schließlich ebenfalls dazu hierzu dabei darauf damals so vorher danach
      nun etwa zunächst weiters zwar hier dort daraus aktuell insbesondere überraschend tatsächlich denn nämlich ebenso umso dadurch deswegen dennoch trotzdem offenbar derzeit momentan künftig seither seitdem nur vor allem anschließend letztlich immerhin jüngst kürzlich ganz sehr dann darüber hinaus davon dafür gleichzeitig zugleich hierbei beispielsweise einmal am morgen vielmehr deshalb offen mehrfach`,
    title: `herr herrn frau dr dr. prof prof. präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin papst
      könig königin prinz prinzessin bischof kardinal general oberst major sir graf baron richter professor`,
    time: `montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar jänner februar märz april mai juni juli august
      september oktober november dezember montags abend morgen nacht mittag vormittag nachmittag woche monat jahr uhr`,
    naming: `kurz namens genannt genannte genannten sogenannte sogenannten sogenannter so-genannten titel film buch roman lied album sendung serie
      zeitschrift zeitung magazin nachrichtenmagazin tageszeitung motto begriff wort stichwort schiff flugzeug sender hotel typ typs
      projekt operation zeitungen blatt theaterstück oper stück song hit single dokumentarfilm ausstellung reihe programm
      rubrik bezeichnung namen name spitznamen beinamen parole slogan schlagwort überschrift band gruppe organisation partei verein
      stiftung initiative bündnis kampagne preis auszeichnung computerspiel spiel sonde raumsonde rakete hurrikan sturm taifun
      unternehmen firma restaurant lokal club klub diskothek fähre frachter raumschiff satellit satelliten`,
    particle: 'von vom van de der zu zur den la al bin ibn del di da und ten',
    person: 'ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem du dich dir dein euch',
    role: `jährige jähriger sprecher sprecherin präsident präsidentin minister ministerin chef chefin leiter leiterin direktor direktorin vorsitzende
      vorsitzender kanzler kanzlerin bürgermeister bürgermeisterin trainer polizei feuerwehr regierung bundesregierung ministerium gericht
      behörde behörden partei fraktion verband zeitung magazin unternehmen konzern experte experten expertin forscher wissenschaftler
      professor anwalt richter staatsanwaltschaft zeuge zeugen abgeordnete abgeordneter politiker politikerin mann frau vater mutter
      organisation gewerkschaft institut kommission staatsanwalt augenzeugen kritiker autor autorin journalist korrespondent general
      soldat soldatin banker ökonom ökonomin volkswirt politologe politologin historiker chefökonom mitarbeiter geschäftsführer geschäftsführerin opposition grünen premier botschafter papst bischof`,
    occasion: `interview pressekonferenz rede gespräch mitteilung pressemitteilung erklärung stellungnahme fernsehinterview
      talkshow sendung ansprache video brief konferenz debatte sitzung podcast beitrag zeitungsinterview aussendung`,
  },
  according: `laut | so | nach angaben von | nach angaben der | nach angaben des | nach angaben | nach ansicht von | nach ansicht der | nach ansicht des | nach ansicht | nach meinung von | nach meinung der | nach meinung des | nach meinung
    | nach aussage von | nach aussage der | nach aussage des | nach aussagen | nach worten von | nach den worten von | nach den worten des | nach den worten der | den worten | nach auffassung der | nach auffassung des | nach auffassung von | nach einschätzung von | nach einschätzung der
    | nach einschätzung des | aus sicht von | aus sicht der | aus sicht des | nach darstellung der | nach darstellung des | nach darstellung von | nach informationen der | nach informationen des`,
  accordingAfter: 'zufolge',
  adverbEndings: 'lich weise',
  roleEndings: `sprecher sprecherin präsident präsidentin minister ministerin chef chefin leiter leiterin direktor direktorin
    vorsitzende vorsitzender kanzler kanzlerin meister meisterin trainer ministerium koordinator experte expertin politiker politikerin
    kandidat kandidatin anwalt anwältin richter führer führerin vertreter vertreterin manager mitglied beauftragter beauftragte sekretär behörde
    korrespondent korrespondentin ökonom ökonomin banker analyst redakteur redakteurin reporter reporterin abgeordneter abgeordnete offizier forscher forscherin wissenschaftler wissenschaftlerin professor historiker vorstand inhaber berater beraterin`,
  namingEndings: `zeitung zeitschrift magazin sender film filme filmes roman romans album albums serie sendung show lied song hit
    organisation partei gruppe verein bündnis initiative stiftung projekt projekts programm schiff schiffs sonde rakete sturm
    kampagne preis festival spiel portal plattform agentur blatt titel podcast podcasts newsletter newsletters blog hotel band klub club`,
  sayingEndings: 'te ten',
  calendar: {
    months: 'januar/jänner februar märz april mai juni juli august september oktober november dezember',
    weekdays:
      'montag/montagabend dienstag/dienstagabend mittwoch/mittwochabend donnerstag/donnerstagabend freitag/freitagabend samstag/sonnabend/samstagabend sonntag/sonntagabend',
  },
  charges: `verdachts verdacht angeklagt angeklagten verurteilt verurteilte anklage tatbestand tatbestands straftatbestand paragraf ermittlungsverfahren`,
  signs: {
    words: 'worten worte',
    at: 'in im bei beim während am via anlässlich laut per nach vor',
    on: 'auf',
    dative: 'einer der dem einem seiner ihrer diesem dieser',
    that: 'dass daß',
    perfect: 'hat haben hatte hatten habe',
    passive: 'wird werden wurde wurden',
    agent: 'von vom',
    reads: 'lautet lautete lauten',
    bears: 'heißt hieß heißen hießen heisst',
    dubbed: 'genannt',
    self: 'sich',
    label: 'von als bezeichnung vorwurf wort',
    labels: 'nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten',
  },
  abbreviations:
    'dr prof nr st bzw ca usw z.b z u.a u bspw inkl evtl mio mrd jr sog geb gest str abs art hl dipl ing mag mind max vgl d.h',
  capitalNouns: true,
  marksSpeak: 0.65,
  inversion: 'free',
  firstNames: {
    male: `peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner horst frank dieter manfred gerhard
      hans bernd torsten mathias helmut walter heinz martin jörg rolf jens sven alexander jan rainer holger karl dirk joachim ralf
      carsten herbert oliver wilhelm kurt markus heinrich harald paul hermann robert georg sebastian daniel franz johannes lukas
      felix maximilian florian tobias philipp olaf friedrich christoph norbert edmund gerd joschka horst guido sigmar cem jens armin
      wolfgang rudolf ludwig otto fritz hubertus benedikt josef erwin ernst bernhard volker tim lars kai nils marco björn arne
      matthias ulrich reinhard siegfried konrad detlef tony george vladimir wladimir jacques nicolas silvio donald barack emmanuel`,
    female: `maria ursula monika petra elisabeth sabine renate karin helga brigitte ingrid erika andrea gisela claudia susanne
      gabriele christa christine hildegard anna birgit barbara martina angelika heike ute karola eva cornelia julia stefanie
      katharina sandra nicole anja tanja silke katrin kerstin simone manuela angela annegret annalena franziska andrea ulla renate
      heidemarie edelgard herta marianne doris jutta inge irmgard margarete johanna lena laura sarah lisa hannah sophie marie
      nina svenja britta bettina regina beate anke dagmar sonja saskia ricarda nancy bärbel alice sahra luise hillary condoleezza`,
  },
  marks:
    'der die und das ist nicht ein eine mit auf für von dem den des sich auch wird sind bei nach werden im zu wurde hat dass',
};
