/** Stretches, slides and what is done on one’s feet or on a chair, in Spanish. */
import type {Texts} from './type.js';

export const movement: Texts = {
  // Half-kneeling stretch.
  'Half-kneeling stretch': 'Estiramiento sobre una rodilla',
  'The stretch comes from an article on the psoas, in our own words. It states no times: the seconds, the repeats, the rests and the warm-up are ours.':
    'El estiramiento viene de un artículo sobre el psoas, contado con nuestras palabras. El artículo no indica tiempos: los segundos, las repeticiones, los descansos y el calentamiento son nuestros.',
  'Your knee hurts': 'Te duele la rodilla',
  'If your knee does not like it': 'Si a tu rodilla no le gusta',
  'Add another folded towel, or stop here: a stretch can be done standing.': 'Añade otra toalla doblada, o deja el estiramiento aquí: también se puede estirar de pie.',
  'Kneel on your {left|right} knee.': 'Arrodíllate sobre la rodilla {izquierda|derecha}.',
  'A folded towel under it, a chair beside you, the {right|left} foot flat in front.': 'Una toalla doblada debajo, una silla a tu lado y el pie {derecho|izquierdo} apoyado delante.',
  'Tuck your tailbone. Stay tall.': 'Mete el coxis. Mantén el tronco alto.',
  'Ease your hips forward until the front of the {left|right} hip stretches. Mild is enough.': 'Lleva las caderas poco a poco hacia delante, hasta que se estire la parte delantera de la cadera {izquierda|derecha}. Con un estiramiento suave basta.',
  'Change to the {left|right} knee.': 'Cambia a la rodilla {izquierda|derecha}.',

  // Knee to chest.
  'Knee to chest': 'Rodilla al pecho',
  'Knee in': 'Acerca la rodilla',
  'One knee to the chest, the other leg long: from an article on the psoas, in our own words. It states no times: the seconds, repeats and rests are ours.': 'Una rodilla al pecho y la otra pierna estirada: viene de un artículo sobre el psoas, contado con nuestras palabras. El artículo no indica tiempos: los segundos, las repeticiones y los descansos son nuestros.',
  'Feet flat on the floor. Let your ribs be heavy.': 'Plantas de los pies en el suelo. Deja que pesen las costillas.',
  'Let your {left|right} leg be long. Draw the other knee in.': 'Estira la pierna {izquierda|derecha}. Acerca la otra rodilla al pecho.',
  'The front of your {left|right} hip lengthens. Your back stays down; mild is enough.': 'La parte delantera de la cadera {izquierda|derecha} se alarga. La espalda sigue apoyada; con algo suave basta.',
  'Now the {left|right} leg is long.': 'Ahora se estira la pierna {izquierda|derecha}.',

  // Heel slide.
  'Heel slide with reach': 'Deslizar el talón y alargar el brazo',
  Slide: 'Desliza',
  'Sliding the heel away and reaching overhead comes from techniques of practitioners (000, 001, 004), without any pressure. Doing it alone, six slides and their pace are ours.': 'Deslizar el talón y alargar el brazo por encima de la cabeza viene de técnicas de profesionales (000, 001, 004), aquí sin presión alguna. Hacerlo por tu cuenta, las seis veces y su ritmo son nuestros.',
  'Feet flat on the floor, arms by your sides.': 'Plantas de los pies en el suelo, brazos a los lados.',
  'Slide your {left|right} heel away.': 'Desliza el talón {izquierdo|derecho}.',
  'That arm reaches overhead. And back.': 'El brazo de ese lado, por encima de la cabeza. Y vuelve.',
  'Now the {left|right} side.': 'Ahora el lado {izquierdo|derecho}.',

  // Leg over the edge of the bed.
  'Leg over the edge of the bed': 'Pierna colgando por el borde de la cama',
  'Ours, after the contract-relax stretch at a table’s edge in 000, done alone and with less. A push of 5 seconds with a fifth of full strength, 15 seconds of ease and three rounds are ours.':
    'Es nuestro, a partir del estiramiento de contraer y relajar al borde de una camilla que está en 000, hecho por tu cuenta y con menos fuerza. El empuje de 5 segundos a un quinto de la fuerza, los 15 segundos para soltar y las tres rondas son nuestros.',
  'Your back leaves the bed, or arches': 'La espalda se separa de la cama o se arquea',
  'Sit on the edge, then roll back with one knee held.': 'Siéntate en el borde y rueda hacia atrás con una rodilla sujeta.',
  'Hold your {right|left} knee to your chest. Your tailbone stays tucked.': 'Sujeta la rodilla {derecha|izquierda} contra el pecho. El coxis sigue metido.',
  'Let your {left|right} leg hang.': 'Deja colgar la pierna {izquierda|derecha}.',
  'First lift it a little against nothing, then let it sink. Your back stays down.': 'Primero levántala un poco, sin resistencia. Luego deja que baje. La espalda sigue apoyada.',
  'Come in, rest, and let the {left|right} leg hang.': 'Recoge la pierna, descansa y deja colgar la {izquierda|derecha}.',
  'Bring the leg in and roll to your side.': 'Recoge la pierna y gira de lado.',
  'Rest a moment before you sit up.': 'Descansa un momento antes de sentarte.',

  // Standing.
  'Warm up': 'Calentamiento',
  'Warming up before stretching is stated there. How, and for how long, is ours.': 'Allí se indica calentar antes de estirar. El cómo y el tiempo son nuestros.',
  'Walk, or march on the spot.': 'Camina, o marcha sin avanzar.',
  'Easy, with loose arms, until you feel a little warmer.': 'Con calma y los brazos sueltos, hasta notar un poco de calor.',
  'Standing stretch': 'Estiramiento de pie',
  'Ours, as the standing form of the half-kneeling stretch. The times are ours.': 'Es nuestro: la forma de pie del estiramiento sobre una rodilla. Los tiempos son nuestros.',
  'Step your {left|right} foot back. Tuck your tailbone.': 'Da un paso atrás con el pie {izquierdo|derecho}. Mete el coxis.',
  'A hand on the chair, your {left|right} heel light. Lean in until the front of that hip stretches.': 'Una mano en la silla, el talón {izquierdo|derecho} apenas apoyado. Lleva el peso hacia delante hasta que se estire la parte delantera de esa cadera.',
  'Change: the {left|right} foot goes back.': 'Cambia: ahora va atrás el pie {izquierdo|derecho}.',
  'Standing at ease': 'De pie, sin esfuerzo',
  Stand: 'De pie',
  'Ribs down, shoulders over the hips, and noticing it through the day come from a physical therapist’s answers, in our own words. Two breaths are ours.': 'Costillas abajo, hombros sobre las caderas y notarlo a lo largo del día: viene de las respuestas de un profesional de la fisioterapia, contado con nuestras palabras. Las dos respiraciones son nuestras.',
  'Let your lower ribs drop.': 'Deja que bajen las costillas de abajo.',
  'Your shoulders stay over your hips, not behind them. Knees soft, tailbone neither tucked nor lifted.': 'Los hombros quedan sobre las caderas, no por detrás. Rodillas sueltas, coxis ni metido ni levantado.',
  'A short walk': 'Un paseo corto',
  Walk: 'Camina',
  'Regular walks are named there as something that helps; no length is given. Five minutes are ours.': 'Allí se nombra caminar con regularidad como algo que ayuda; no se da una duración. Los cinco minutos son nuestros.',
  'A leg starts to ache until you have to stop': 'Una pierna te va doliendo hasta que tienes que parar',
  'Walk as you like.': 'Camina a tu gusto.',
  'Anywhere. Come back when it rings, or sooner.': 'Por donde quieras. Vuelve cuando suene, o antes.',
  'Movement break': 'Pausa con movimiento',
  Break: 'Pausa',
  'Breaking up long sitting every hour with a short stretch is stated there. The seconds are ours.': 'Allí se indica interrumpir cada hora el rato en la silla con un estiramiento breve. Los segundos son nuestros.',
  'Stand up, and march on the spot.': 'Ponte de pie y marcha sin avanzar.',
  'Small steps, loose arms.': 'Pasos pequeños, brazos sueltos.',
  'Stand tall and reach up with both arms.': 'Con el tronco alto, alarga los dos brazos hacia arriba.',
  'Grow long from heels to fingers.': 'Alárgate, de los talones a los dedos de las manos.',
  'Notes on strength': 'Notas sobre la fuerza',
  Notes: 'Notas',
  'Strengthening middle and buttocks is named in 001, belly and hip extension in 002, with the warning not to overwork belly and hip flexors. Neither describes an exercise, so none is invented here.':
    'En 001 se nombra fortalecer el tronco y los glúteos; en 002, el vientre y la extensión de la cadera, con el aviso de no forzar ni el vientre ni los flexores de la cadera. Ninguno describe un ejercicio, así que aquí no inventamos ninguno.',
  'What strength can do here.': 'Qué puede aportar la fuerza.',
  'A strong middle and strong buttocks take work off the hip flexors.': 'Un tronco fuerte y unos glúteos fuertes quitan trabajo a los flexores de la cadera.',
  'Exercises that take the leg behind you train the other side of the hip.': 'Los ejercicios que llevan la pierna hacia atrás entrenan el otro lado de la cadera.',
  'Train the belly too, and do not overwork it or the hip flexors.': 'Entrena también el vientre, sin forzarlo ni forzar los flexores de la cadera.',
  'Which exercises: somebody who knows your body can choose them with you.': 'Qué ejercicios: alguien que conozca tu cuerpo puede elegirlos contigo.',

  // On a chair.
  'Seated stretch': 'Estiramiento en una silla',
  'Ours: the seated form of a stretch for the front of the hip. The times are ours.': 'Es nuestro: la forma sentada de un estiramiento para la parte delantera de la cadera. Los tiempos son nuestros.',
  'Sit at the edge. Slide your {left|right} foot back.': 'Siéntate en el borde. Desliza hacia atrás el pie {izquierdo|derecho}.',
  'Sit tall and tuck your tailbone until the front of that hip opens a little.': 'Mantén el tronco alto y mete el coxis hasta que se abra un poco la parte delantera de esa cadera.',
  'Now the {left|right} foot goes back.': 'Ahora va atrás el pie {izquierdo|derecho}.',
  'Seated march': 'Marcha en una silla',
  March: 'Marcha',
  'Ours: walking, for whoever sits. The count is ours.': 'Es nuestro: caminar sin levantarse de la silla. La cuenta es nuestra.',
  'Lift one knee, then the other.': 'Levanta una rodilla y luego la otra.',
  'Sit tall. Small is enough.': 'Tronco alto. Con poco basta.',
};
