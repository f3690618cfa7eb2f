/** Families of conditions, and how a step is done with care, in Spanish. They await a clinician’s review. */
import type {Texts} from './type.js';

export const care: Texts = {
  // Families: the thing, and when it was.
  Pregnant: 'Embarazo',
  'How many weeks?': '¿De cuántas semanas?',
  'Up to 15 weeks': 'Hasta 15 semanas',
  '16 to 27 weeks': 'De 16 a 27 semanas',
  '28 weeks or more': '28 semanas o más',
  'Belly or pelvic surgery, or a caesarean, in the last 6 months': 'Cirugía del vientre o la pelvis, o cesárea, en los últimos 6 meses',
  'How long ago was the surgery?': '¿Cuánto hace de la cirugía?',
  'Under 6 weeks': 'Menos de 6 semanas',
  '6 to 12 weeks': 'De 6 a 12 semanas',
  '3 to 6 months': 'De 3 a 6 meses',
  'Spinal fusion, rods or other spine surgery': 'Fusión de vértebras, barras u otra cirugía de la columna',
  'How long ago was the spine surgery?': '¿Cuánto hace de la cirugía de la columna?',
  'Under 12 months': 'Menos de 12 meses',
  'Longer ago': 'Hace más',
  'A hip replaced': 'Una prótesis de cadera',
  'How was the hip replaced, and when?': '¿Por dónde te operaron la cadera, y cuándo?',
  'From the front, under 12 weeks ago or still with precautions': 'Por delante, hace menos de 12 semanas o todavía con precauciones',
  'From the front, longer ago and without precautions': 'Por delante, hace más tiempo y ya sin precauciones',
  'From the back or side, under 12 weeks ago or still with precautions': 'Por detrás o de lado, hace menos de 12 semanas o todavía con precauciones',
  'From the back or side, longer ago and without precautions': 'Por detrás o de lado, hace más tiempo y ya sin precauciones',

  // With care.
  'Light and short, with something soft. Never on a pulse.': 'Suave y breve, con algo blando. Nunca sobre un latido.',
  'A cushion under your knees, or your back and head propped up.': 'Un cojín bajo las rodillas, o la espalda y la cabeza elevadas.',
  'Half sitting, with support from hips to head.': 'Tronco bien elevado, con apoyo desde la cadera hasta la cabeza.',
  'A cushion under head and back.': 'Un cojín bajo la cabeza y la espalda.',
  'A pillow under the belly, and two minutes at most.': 'Una almohada bajo el vientre, y dos minutos como máximo.',
  'A pillow between the knees.': 'Una almohada entre las rodillas.',
  'A thick pad under the knee, a hand on a chair.': 'Algo grueso y blando bajo la rodilla, una mano en una silla.',
  'Tailbone tucked. Stop at the first mild pull.': 'Coxis metido. Detente al primer tirón suave.',
  'Bend the hip only as far as is easy.': 'Dobla la cadera solo hasta donde sea fácil.',
  'A fifth of full strength, counting aloud.': 'Una quinta parte de la fuerza, contando en voz alta.',
  'Very little force, and a stop at any word.': 'Muy poca fuerza, y una sola palabra basta para parar.',
  'Half the time.': 'La mitad del tiempo.',
  'Breathe as you like, at no set pace.': 'Respira como quieras, sin ritmo marcado.',
  'Down and up in stages, over the side. Sit for half a minute before you stand.': 'Baja al suelo y levántate por etapas, girando de lado. Siéntate medio minuto antes de ponerte de pie.',
  'A hand on something firm.': 'Una mano en algo firme.',
};
