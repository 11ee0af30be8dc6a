import { describe } from 'vitest';
import { answers } from './rows.ts';

describe('ELOT 743 (ISO 843, BGN/PCGN 1996), the examples of its annex', () => {
  answers(
    'el',
    'yes',
    `Γιάννης Μακρυγιάννης = Giánnis Makrygiánnis
    μπαμπάκι = bampáki
    νταντά = ntantá
    Γκαμπόν = Gkampón
    Μάγχη = Mánchi
    υιός = yiós
    μπέικον = béikon
    βόλεϊ = vóleï
    Ταΰγετος = Taÿ́getos
    Αλεξανδρούπολη = Alexandroúpoli
    Αράχωβα = Aráchova
    Ελευσίνα = Elefsína
    Επίδαυρος = Epídavros
    Εύβοια = Évvoia
    Ηράκλειο = Irákleio
    Θεσσαλονίκη = Thessaloníki
    Καλαμπάκα = Kalampáka
    Κάτω Αχαΐα = Káto Achaḯa
    Λευκάδα = Lefkáda
    Μεσολόγγι = Mesolóngi
    Ναύπλιο = Náfplio
    Ξάνθη = Xánthi
    Πειραιάς = Peiraiás
    Ύδρα = Ýdra
    Χαλκιδική = Chalkidikí
    Ψαρά = Psará
    Τζαμάικα = Tzamáika
    Αγγλία = Anglía`,
  );
});

describe('ISO 843 transliteration, ALA-LC 2010, BGN/PCGN 1962', () => {
  answers(
    'el',
    'yes',
    `Ευρώπη = Eurṓpē, Europi
    Γιάννης = Giánnīs, Giannēs
    Φώτης = Phōtēs, Fotis
    Χανιά = Khania, Chania
    Δράμα = Dhrama
    Ρόδος = Rhodos`,
  );
});

describe('the press', () => {
  answers(
    'el',
    'yes',
    `Αλέξης Τσίπρας = Alexis Tsipras
    Γιάνης Βαρουφάκης = Yanis Varoufakis, Gianis Varoufakis
    Γιάννης Βαρουφάκης = Yiannis Varoufakis, Giannis Varoufakis, Yannis Varoufakis
    Γιώργος Παπανδρέου = Giorgos Papandreou, Yiorgos Papandreou, Yorgos Papandreou
    Κυριάκος Μητσοτάκης = Kyriakos Mitsotakis, Kiriakos Mitsotakis
    Αντώνης Σαμαράς = Antonis Samaras, Andonis Samaras
    Νίκος Αναστασιάδης = Nicos Anastasiades, Nikos Anastasiadis
    Ευάγγελος Βενιζέλος = Evangelos Venizelos
    Μπακογιάννη = Bakoyanni, Bakogianni`,
  );
});

describe('no romanisation', () => {
  answers(
    'el',
    'no',
    `Τσίπρας = Tispras, Tsipars, Tsypras, Tsiprass, Tripras
    Μητσοτάκης = Mitsotakos, Mitosotakis, Mistotakis, Mitsitakis, Mitsotaki
    Βαρουφάκης = Veroufakis, Varoufkis, Varafoukis
    Παπανδρέου = Papandreoy, Papandreao, Papendreou, Papandroeu
    Ευάγγελος = Eyangelos, Efangelis
    Σαμαράς = Samares, Smaaras`,
  );
});
