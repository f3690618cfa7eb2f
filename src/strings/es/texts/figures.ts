/** What the first figures and those of practitioners show, in Spanish; the others stand in ../figure-texts.ts. */
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
  'A person lies on the back, the {right|left} foot on the table. The {left|right} leg hangs over its end; a ring marks the edge under the middle of the thigh.':
    'Una persona está acostada boca arriba, con el pie {derecho|izquierdo} sobre la camilla. La pierna {izquierda|derecha} cuelga por el extremo; un anillo marca el borde debajo de la mitad del muslo.',
  'A person lies on the back, the {left|right} leg hanging over the end of a table. Somebody else’s hand presses that thigh down near the knee; the front of the hip is marked.':
    'Una persona está acostada boca arriba, con la pierna {izquierda|derecha} colgando por el extremo de una camilla. La mano de otra persona empuja ese muslo hacia abajo cerca de la rodilla; la parte delantera de la cadera está marcada.',
  'A person lies on the back, the {left|right} leg hanging over the end of a table. It lifts against somebody else’s hand on the thigh.':
    'Una persona está acostada boca arriba, con la pierna {izquierda|derecha} colgando por el extremo de una camilla. La eleva contra la mano de otra persona, que está sobre el muslo.',
  'A person lies on the back, the {left|right} leg hanging over the end of a table. Somebody else’s hand has brought the thigh lower than the dashed outline.':
    'Una persona está acostada boca arriba, con la pierna {izquierda|derecha} colgando por el extremo de una camilla. La mano de otra persona ha bajado el muslo por debajo del contorno de rayas.',
  'A person lies at the end of a table, the {right|left} knee held to the chest. Somebody else’s hand presses the hanging {left|right} thigh down while it pushes up.':
    'Una persona está acostada en el extremo de una camilla, con la rodilla {derecha|izquierda} contra el pecho. La mano de otra persona empuja hacia abajo el muslo {izquierdo|derecho}, que cuelga, mientras este empuja hacia arriba.',
  'A person lies at the end of a table, the {right|left} knee held to the chest. Somebody else’s hand has brought the hanging {left|right} thigh lower than the dashed outline.':
    'Una persona está acostada en el extremo de una camilla, con la rodilla {derecha|izquierda} contra el pecho. La mano de otra persona ha bajado el muslo {izquierdo|derecho}, que cuelga, por debajo del contorno de rayas.',
  'A person lies on one side with knees bent, seen from above. Somebody else’s hand presses on the front of the belly.':
    'Una persona está acostada de lado, con las rodillas dobladas, vista desde arriba. La mano de otra persona presiona la parte delantera del vientre.',
  'A person lies on the back on a padded table, knees bent and feet flat.': 'Una persona está acostada boca arriba en una camilla, con las rodillas dobladas y los pies planos.',
  'A person lies on the back on a padded table, legs long.': 'Una persona está acostada boca arriba en una camilla, con las piernas estiradas.',
  'A person lies on the back on a padded table, the {left|right} knee bent and that foot flat. The {right|left} leg is long.':
    'Una persona está acostada boca arriba en una camilla, con la rodilla {izquierda|derecha} doblada y ese pie plano. La pierna {derecha|izquierda} está estirada.',
  'A person lies on the back on a padded table, hips and knees a little bent over a roll.': 'Una persona está acostada boca arriba en una camilla, con las caderas y las rodillas un poco dobladas sobre un rodillo.',
  'A person lies on the back, seen from above, the {left|right} knee bent out to the side and resting on a pillow.':
    'Una persona está acostada boca arriba, vista desde arriba, con la rodilla {izquierda|derecha} doblada hacia el lado y apoyada en una almohada.',
  'The trunk from the front. The fingers of two hands press half-way between the navel and the front of the {left|right} hip bone. Down the middle runs the pulse, hatched and crossed out: not there.':
    'El tronco visto de frente. Los dedos de dos manos presionan a medio camino entre el ombligo y la parte delantera del hueso de la cadera, en el lado {izquierdo|derecho}. Por el centro baja el pulso, rayado y tachado: ahí no.',
  'The trunk from the front. The fingers of a hand curl in just inside the front of the {left|right} hip bone. Down the middle runs the pulse, hatched and crossed out: not there.':
    'El tronco visto de frente. Los dedos de una mano entran justo por dentro de la parte delantera del hueso de la cadera, en el lado {izquierdo|derecho}. Por el centro baja el pulso, rayado y tachado: ahí no.',
  'The trunk from the front, the {left|right} leg turned out. The inner top of that thigh is marked. Above it, along the crease of the groin, lies the pulse, hatched and crossed out: not there.':
    'El tronco visto de frente, con la pierna {izquierda|derecha} girada hacia fuera. La parte interna y alta de ese muslo está marcada. Más arriba, a lo largo del pliegue de la ingle, está el pulso, rayado y tachado: ahí no.',
  'The trunk from the front. The fingers of a hand, beside the navel on the {left|right}, move a little from side to side. Down the middle runs the pulse, hatched and crossed out: not there.':
    'El tronco visto de frente. Los dedos de una mano, junto al ombligo en el lado {izquierdo|derecho}, se mueven un poco de un lado a otro. Por el centro baja el pulso, rayado y tachado: ahí no.',
  'A person lies on the back on a padded table, knees bent. Somebody else’s hand presses down into the belly beside the navel.':
    'Una persona está acostada boca arriba en una camilla, con las rodillas dobladas. La mano de otra persona presiona hacia abajo en el vientre, junto al ombligo.',
  'A person lies on the back on a padded table, knees over a roll. Somebody else’s hand presses down into the belly beside the navel.':
    'Una persona está acostada boca arriba en una camilla, con las rodillas sobre un rodillo. La mano de otra persona presiona hacia abajo en el vientre, junto al ombligo.',
  'A person lies on the back on a padded table and lifts the {left|right} foot with the knee bent. Somebody else’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla y levanta el pie {izquierdo|derecho} con la rodilla doblada. La mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table. The {left|right} heel slides away while that arm reaches overhead; somebody else’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla. El talón {izquierdo|derecho} se aleja deslizándose mientras ese brazo se estira por encima de la cabeza; la mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table and slides the {left|right} heel away. Somebody else’s hand at the belly presses towards the head.':
    'Una persona está acostada boca arriba en una camilla y aleja deslizando el talón {izquierdo|derecho}. La mano de otra persona presiona en el vientre hacia la cabeza.',
  'A person lies on the back on a padded table, knees bent, and reaches the {left|right} arm overhead. Somebody else’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla, con las rodillas dobladas, y estira el brazo {izquierdo|derecho} por encima de la cabeza. La mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table, knees bent, and tips the pelvis: an arrow runs over the hip towards the feet. A dashed line shows the low back arched; otherwise it lies flat. Somebody else’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla, con las rodillas dobladas, y bascula la pelvis: una flecha pasa por encima de la cadera hacia los pies. Una línea de rayas muestra la parte baja de la espalda arqueada; si no, está plana. La mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table and draws the {left|right} knee in against somebody else’s push. That person’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla y lleva la rodilla {izquierda|derecha} hacia el pecho contra el empuje de otra persona, cuya mano sigue en el vientre.',
  'A person lies on the back on a padded table. The {left|right} leg has slid from bent, shown dashed, to long, toes drawn up; somebody else’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla. La pierna {izquierda|derecha} ha pasado de doblada, en línea de rayas, a estirada, con los dedos del pie hacia arriba; la mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table and draws the {left|right} heel back until the knee is up. Somebody else’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla y acerca el talón {izquierdo|derecho} hasta que la rodilla queda en alto. La mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table, knees bent. Somebody else’s hand lies at the belly, pressing in and towards the head.':
    'Una persona está acostada boca arriba en una camilla, con las rodillas dobladas. La mano de otra persona está en el vientre y presiona hacia dentro y hacia la cabeza.',
  'A person on a padded table lifts the pelvis, feet flat, shoulders down. Somebody else’s hand at the belly goes with it.':
    'Una persona en una camilla levanta la pelvis, con los pies planos y los hombros apoyados. La mano de otra persona, en el vientre, acompaña el movimiento.',
  'A person on a padded table lets the lifted pelvis down again. Somebody else’s hand stays at the belly.':
    'Una persona en una camilla vuelve a bajar la pelvis. La mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table. Somebody else’s hand under the {left|right} leg lifts it a little.':
    'Una persona está acostada boca arriba en una camilla. La mano de otra persona, debajo de la pierna {izquierda|derecha}, la levanta un poco.',
  'A person lies on the back, seen from above. Somebody else’s hand leads the {left|right} leg out to the side; a dashed outline shows where it was.':
    'Una persona está acostada boca arriba, vista desde arriba. La mano de otra persona lleva la pierna {izquierda|derecha} hacia el lado; un contorno de rayas muestra dónde estaba.',
  'A person lies on the back on a padded table, the {left|right} leg a little lifted. Somebody else’s hand at the knee presses along the thigh into the hip.':
    'Una persona está acostada boca arriba en una camilla, con la pierna {izquierda|derecha} un poco levantada. La mano de otra persona, en la rodilla, presiona a lo largo del muslo hacia la cadera.',
  'A person lies on the back on a padded table, the {left|right} hip and knee bent at right angles. Somebody else’s hand carries the lower leg level with the knee.':
    'Una persona está acostada boca arriba en una camilla, con la cadera y la rodilla del lado {izquierdo|derecho} dobladas en ángulo recto. La mano de otra persona sostiene la pierna a la altura de la rodilla.',
  'A person lies on the back, seen from above, the {left|right} knee bent up; a dashed outline shows where the lower leg was. Somebody else’s hand leads that foot inwards, towards the other leg, while the leg pushes back outwards.':
    'Una persona está acostada boca arriba, vista desde arriba, con la rodilla {izquierda|derecha} doblada en alto; un contorno de rayas muestra dónde estaba la pantorrilla. La mano de otra persona lleva ese pie hacia dentro, hacia la otra pierna, mientras la pierna empuja hacia fuera.',
  'A person lies on the back, seen from above, the {left|right} knee bent up; a dashed outline shows where the lower leg was. Somebody else’s hand leads that foot outwards, while the leg pushes back inwards.':
    'Una persona está acostada boca arriba, vista desde arriba, con la rodilla {izquierda|derecha} doblada en alto; un contorno de rayas muestra dónde estaba la pantorrilla. La mano de otra persona lleva ese pie hacia fuera, mientras la pierna empuja hacia dentro.',
};
