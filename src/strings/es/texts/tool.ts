/** Breaths on a pressure tool, and the questions before each pressure, in Spanish. */
import type {Texts} from './type.js';

export const tool: Texts = {
  'This presses into the belly. Do you want it today?': 'Esto presiona el vientre. ¿Quieres hacerlo hoy?',
  'Yes, include it': 'Sí, inclúyelo',
  'No, leave it out': 'No, déjalo fuera',
  'Breaths on a tool': 'Respirar sobre la herramienta',
  Tool: 'Herramienta',
  'Place, tool, breathing and the three levels come from the instructions of somebody who sells such a tool, in our own words. 15 to 20 breaths and a book of 2.5 to 7.5 cm are stated there; 10 breaths, 5 breaths for each level, 4 seconds in and 6 out are ours, and so is every question before. The page names no reason against it: ours stand in the questions at the start.':
    'El lugar, la herramienta, la respiración y los tres niveles vienen de las instrucciones de alguien que vende una herramienta así, contadas con nuestras palabras. Allí se indican de 15 a 20 respiraciones y un libro de 2,5 a 7,5 cm; las 10 respiraciones, las 5 de cada nivel, los 4 segundos al inhalar y los 6 al exhalar son nuestros, y también cada pregunta previa. La página no da motivos para no hacerlo: los nuestros están en las preguntas del principio.',
  'Roll off. Move the tool to your {left|right} side.': 'Gira para bajar. Pasa la herramienta al lado {izquierdo|derecho}.',
  'Lay the tool at your waistline, on the {left|right}.': 'Pon la herramienta a la altura de la cintura, a la {izquierda|derecha}.',
  'Its wide end points up, between your navel and the front of your hip bone. You will lean towards that end.': 'La punta ancha mira hacia arriba, entre el ombligo y el hueso delantero de la cadera. Te inclinarás hacia ella.',
  'Lower yourself onto it, slowly.': 'Acuéstate sobre la herramienta, despacio.',
  'Forehead on your hands. As you breathe in your belly pushes the tool out; as you breathe out you sink onto it.': 'Frente en las manos. Al inhalar, tu vientre empuja la herramienta; al exhalar, te hundes sobre ella.',
  'Push out as you breathe in. Sink as you breathe out.': 'Al inhalar, empuja con el vientre. Al exhalar, húndete.',
  'Slow and easy. The tissue gives, and the tool sinks in by itself.': 'Despacio y con calma. El tejido cede y la herramienta se hunde sola.',
  'Push out': 'Empuja',
  'Sink in': 'Húndete',
  'A little more pressure?': '¿Un poco más de presión?',
  'A little more': 'Un poco más',
  'That is enough': 'Es suficiente',
  'Straighten your {left|right} leg and lift its knee.': 'Estira la pierna {izquierda|derecha} y levanta esa rodilla.',
  'Tighten that buttock and keep it tight.': 'Aprieta el glúteo de ese lado y mantenlo así.',
  'A little more than that?': '¿Y un poco más?',
  'Slide your {right|left} knee out to the side.': 'Desliza la rodilla {derecha|izquierda} hacia un lado.',
  'Knee and foot both stay on the floor. You tip towards the tool.': 'La rodilla y el pie siguen en el suelo. Tu peso va hacia la herramienta.',
  'The last level: raise the tool?': 'El último nivel: ¿subir la herramienta?',
  'Lay a book under the tool.': 'Pon un libro debajo de la herramienta.',
  'Come off first. A thin book, 2.5 to 7.5 cm, then lower yourself again.': 'Antes, gira para bajar. Un libro delgado, de 2,5 a 7,5 cm. Luego acuéstate otra vez.',
  'Roll off to the side and rest a moment.': 'Gira de lado para bajar y descansa un momento.',
  'Two easy breaths. Then onto your back or up, slowly.': 'Dos respiraciones tranquilas. Luego, despacio, boca arriba o de pie.',
};
