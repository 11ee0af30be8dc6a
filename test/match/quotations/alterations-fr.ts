import type { Row } from './alterations.ts';

const BAC =
  "Nous n'augmenterons pas le prix du bac cette année, parce que les habitants de l'île paient déjà plus que tout le monde.";
const DRAGUE = 'Le dragage pourrait abîmer les parcs à huîtres, et certains pêcheurs perdront une saison entière.';
const FONDS = "Je soutiendrais le fonds du port si les contrôleurs ouvrent les livres avant l'été.";
const PONT = 'Le vieux pont portait quatre mille camions par jour en mars, et aucun ne passait à la pesée.';
const TEMPETE =
  "La tempête fut pire que tout ce que mon père a connu, mais l'équipage du canot est sorti deux fois avant l'aube.";

export const french: readonly Row[] = [
  { rule: 'les mêmes mots', record: BAC, page: BAC, verdict: 'verbatim', changes: [] },
  {
    rule: 'apostrophes et majuscules',
    record: TEMPETE,
    page: 'La Tempête fut pire que tout ce que mon père a connu, mais l’équipage du canot est sorti deux fois avant l’aube',
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'un nombre en chiffres',
    record: PONT,
    page: 'Le vieux pont portait 4000 camions par jour en mars, et aucun ne passait à la pesée.',
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'un fragment',
    record: TEMPETE,
    page: 'est sorti deux fois avant l’aube',
    kind: 'mixed',
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'une coupe marquée',
    record: TEMPETE,
    page: 'La tempête fut pire que tout […] mais l’équipage du canot est sorti deux fois avant l’aube.',
    verdict: 'trimmed',
    changes: ['omission-marked fine'],
  },
  {
    rule: 'le « ne » tombe',
    record: BAC,
    page: 'Nous augmenterons pas le prix du bac cette année, parce que les habitants de l’île paient déjà plus que tout le monde.',
    verdict: 'reworded',
    changes: ['omission-silent note'],
  },
  {
    rule: 'la négation tombe',
    record: BAC,
    page: 'Nous augmenterons le prix du bac cette année, parce que les habitants de l’île paient déjà plus que tout le monde.',
    verdict: 'altered',
    changes: ['omission-silent note', 'negation alarm'],
  },
  {
    rule: 'jamais pour pas',
    record: BAC,
    page: 'Nous n’augmenterons jamais le prix du bac cette année, parce que les habitants de l’île paient déjà plus que tout le monde.',
    verdict: 'reworded',
    changes: ['substitution note'],
  },
  {
    rule: 'un autre nombre',
    record: PONT,
    page: 'Le vieux pont portait six mille camions par jour en mars, et aucun ne passait à la pesée.',
    verdict: 'altered',
    changes: ['number alarm'],
  },
  {
    rule: 'un autre mois',
    record: PONT,
    page: 'Le vieux pont portait quatre mille camions par jour en juin, et aucun ne passait à la pesée.',
    verdict: 'altered',
    changes: ['date alarm'],
  },
  {
    rule: 'le doute tombe',
    record: DRAGUE,
    page: 'Le dragage va abîmer les parcs à huîtres, et certains pêcheurs perdront une saison entière.',
    verdict: 'altered',
    changes: ['hedge alarm'],
  },
  {
    rule: 'une partie devient le tout',
    record: DRAGUE,
    page: 'Le dragage pourrait abîmer les parcs à huîtres, et tous les pêcheurs perdront une saison entière.',
    verdict: 'altered',
    changes: ['hedge alarm'],
  },
  {
    rule: 'la condition est coupée',
    record: FONDS,
    page: 'Je soutiendrais le fonds du port',
    verdict: 'altered',
    changes: ['condition alarm'],
  },
  {
    rule: 'un autre mot',
    record: TEMPETE,
    page: 'L’ouragan fut pire que tout ce que mon père a connu, mais l’équipage du canot est sorti deux fois avant l’aube.',
    verdict: 'reworded',
    changes: ['substitution note'],
  },
  {
    rule: 'un autre temps',
    record: TEMPETE,
    page: 'La tempête était pire que tout ce que mon père a connu, mais l’équipage du canot est sorti deux fois avant l’aube.',
    verdict: 'reworded',
    changes: ['tense note'],
  },
  {
    rule: 'le contraire',
    record: 'La capitainerie a dit que le trafic du port va augmenter après les travaux du bassin.',
    page: 'La capitainerie a dit que le trafic du port va diminuer après les travaux du bassin.',
    verdict: 'altered',
    changes: ['substitution alarm'],
  },
];
