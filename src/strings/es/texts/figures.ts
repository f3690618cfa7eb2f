/** What the first figures show, in Spanish; the others stand in ../figure-texts.ts. */
import {figureTexts} from '../figure-texts.js';
import type {Texts} from './type.js';

export const figures: Texts = {
  ...figureTexts,
  'A person lies flat on the back with legs long.': 'Una persona está acostada boca arriba, con las piernas estiradas.',
  'A person lies back on a bolster that ends just below the shoulder blades. The head rests on a pillow; hips and legs rest on the floor.': 'Una persona está acostada sobre un cojín que termina justo debajo de los omóplatos. La cabeza se apoya en una almohada; las caderas y las piernas se apoyan en el suelo.',
  'A person lies back on a bolster with a folded blanket on top. Chest and head are higher; hips and legs rest on the floor.': 'Una persona está acostada sobre un cojín con una manta doblada encima. El pecho y la cabeza están más altos; las caderas y las piernas se apoyan en el suelo.',
  'A person lies on the back with knees bent and feet on the floor.': 'Una persona está acostada boca arriba, con las rodillas dobladas y los pies en el suelo.',
  'A person rests half sitting, the back and the head on a slope of cushions, knees bent and feet on the floor.': 'Una persona descansa con el tronco elevado, la espalda y la cabeza sobre una rampa de cojines, las rodillas dobladas y los pies en el suelo.',
  'A person kneels on the {left|right} knee, upright, the other foot flat in front.': 'Una persona está arrodillada sobre la rodilla {izquierda|derecha}, con el tronco alto y el otro pie plano delante.',
  'A person kneels on the {left|right} knee and eases the hips forward. The front of that hip is marked.': 'Una persona está arrodillada sobre la rodilla {izquierda|derecha} y lleva las caderas poco a poco hacia delante. La parte delantera de esa cadera está marcada.',
  'A person stands at ease.': 'Una persona está de pie, relajada.',
};
