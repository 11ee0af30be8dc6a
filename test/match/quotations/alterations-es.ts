import type { Row } from './alterations.ts';

const FERRY =
  'No subiremos el precio del transbordador este año, porque los isleños ya pagan más que cualquiera en la costa.';
const DRAGADO = 'El dragado podría dañar los bancos de ostras, y algunos pescadores perderán una temporada entera.';
const FONDO = 'Yo apoyaría el fondo del puerto si los auditores abren los libros antes del verano.';
const PUENTE = 'Por el puente viejo pasaban cuatro mil camiones al día en marzo, y ninguno iba a la báscula.';
const TORMENTA =
  'La tormenta fue peor que todo lo que vio mi padre, pero la tripulación del bote salió dos veces antes del alba.';

export const spanish: readonly Row[] = [
  { rule: 'las mismas palabras', record: FERRY, page: FERRY, verdict: 'verbatim', changes: [] },
  {
    rule: 'mayúsculas y signos',
    record: TORMENTA,
    page: 'La Tormenta fue peor que todo lo que vio mi padre; pero la tripulación del bote salió dos veces antes del alba',
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'un número en cifras',
    record: PUENTE,
    page: 'Por el puente viejo pasaban 4.000 camiones al día en marzo, y ninguno iba a la báscula.',
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'un fragmento',
    record: TORMENTA,
    page: 'salió dos veces antes del alba',
    kind: 'mixed',
    verdict: 'verbatim',
    changes: [],
  },
  {
    rule: 'un corte marcado',
    record: TORMENTA,
    page: 'La tormenta fue peor que todo… pero la tripulación del bote salió dos veces antes del alba.',
    verdict: 'trimmed',
    changes: ['omission-marked fine'],
  },
  {
    rule: 'cae la negación',
    record: FERRY,
    page: 'Subiremos el precio del transbordador este año, porque los isleños ya pagan más que cualquiera en la costa.',
    verdict: 'altered',
    changes: ['negation alarm'],
  },
  {
    rule: 'nunca por no',
    record: FERRY,
    page: 'Nunca subiremos el precio del transbordador este año, porque los isleños ya pagan más que cualquiera en la costa.',
    verdict: 'reworded',
    changes: ['substitution note'],
  },
  {
    rule: 'entra una negación',
    record: DRAGADO,
    page: 'El dragado no podría dañar los bancos de ostras, y algunos pescadores perderán una temporada entera.',
    verdict: 'altered',
    changes: ['negation alarm'],
  },
  {
    rule: 'otro número',
    record: PUENTE,
    page: 'Por el puente viejo pasaban seis mil camiones al día en marzo, y ninguno iba a la báscula.',
    verdict: 'altered',
    changes: ['number alarm'],
  },
  {
    rule: 'otro mes',
    record: PUENTE,
    page: 'Por el puente viejo pasaban cuatro mil camiones al día en junio, y ninguno iba a la báscula.',
    verdict: 'altered',
    changes: ['date alarm'],
  },
  {
    rule: 'cae la duda',
    record: DRAGADO,
    page: 'El dragado va a dañar los bancos de ostras, y algunos pescadores perderán una temporada entera.',
    verdict: 'altered',
    changes: ['hedge alarm'],
  },
  {
    rule: 'una parte se hace todo',
    record: DRAGADO,
    page: 'El dragado podría dañar los bancos de ostras, y todos los pescadores perderán una temporada entera.',
    verdict: 'altered',
    changes: ['hedge alarm'],
  },
  {
    rule: 'se corta la condición',
    record: FONDO,
    page: 'Yo apoyaría el fondo del puerto',
    verdict: 'altered',
    changes: ['condition alarm'],
  },
  {
    rule: 'otra palabra',
    record: TORMENTA,
    page: 'La galerna fue peor que todo lo que vio mi padre, pero la tripulación del bote salió dos veces antes del alba.',
    verdict: 'reworded',
    changes: ['substitution note'],
  },
  {
    rule: 'otro tiempo',
    record: TORMENTA,
    page: 'La tormenta era peor que todo lo que vio mi padre, pero la tripulación del bote salió dos veces antes del alba.',
    verdict: 'reworded',
    changes: ['tense note'],
  },
  {
    rule: 'lo contrario',
    record: 'La capitanía dijo que el tráfico del puerto va a aumentar después de las obras del muelle.',
    page: 'La capitanía dijo que el tráfico del puerto va a disminuir después de las obras del muelle.',
    verdict: 'altered',
    changes: ['substitution alarm'],
  },
];
