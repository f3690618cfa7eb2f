/** Words of the safety questions, in Spanish. Not yet reviewed by a second speaker; red-flag words await a clinician's review. */
import type {ScreenWords} from '../en/screen.js';

const worse = '¿Algo de esto es nuevo o está empeorando?';
const fits = '¿Algo de esto se aplica a ti?';

export const screen: ScreenWords = {
  title: 'Antes de empezar',
  cards: {
    nerves: {title: worse, why: 'Estas señales pueden venir de nervios comprimidos. Necesitan atención hoy mismo. No conviene ningún ejercicio hasta que te haya visto un profesional de la salud.'},
    injury: {title: fits, why: 'Puede haber un hueso dañado. No hay que estirar ni presionar nada hasta que lo haya examinado un profesional de la salud.'},
    illness: {title: fits, why: 'Estas señales pueden indicar que el dolor no viene de los músculos. Primero hay que examinarlas.'},
    belly: {title: fits, why: 'Hay órganos y vasos sanguíneos cerca del psoas. Hay que examinar estas señales antes que nada.'},
    circulation: {title: fits, why: 'Estas señales pueden venir del corazón, de los pulmones o de los vasos sanguíneos. Son lo primero.'},
    pregnancy: {title: '¿Estás embarazada o podrías estarlo?', why: 'Estas señales necesitan hoy mismo al equipo que lleva tu embarazo o un servicio de urgencias.'},
    age: {title: '¿Alguna de estas dos cosas se aplica a ti?', why: 'La edad cambia lo que puede significar un dolor y lo que no se debe presionar.'},
  },
  areas: {pregnancy: 'Embarazo y parto', belly: 'Vientre y pelvis', 'back-hip': 'Espalda y cadera', 'heart-breath': 'Corazón, sangre y respiración', body: 'Huesos, nervios y lo demás', comfort: 'Comodidad', now: 'Ahora mismo: una comida, la vejiga llena, alcohol'},
  none: 'Nada de esto',
  yes: 'Sí, o no sé',
  back: 'Atrás',
  next: 'Siguiente',
  count: (n, of) => `${n} de ${of}`,
  why: 'Por qué preguntamos',
  which: '¿Cuáles de estas cosas?',
  tickAll: 'Marca todo lo que se aplique a ti. Si no lo sabes, no marques nada.',
  apply: '¿Algo de esto se aplica a ti hoy?',
  leaveOut: 'Marca todo lo que se aplique a ti. Quitamos lo que no te conviene.',
  chosen: (n) => (n === 1 ? '1 marcada' : `${n} marcadas`),
  stoppedHere: 'Hasta aquí',
  emergencyWord: 'Pide ayuda ahora',
  emergency: 'Llama al número de emergencias del lugar donde estás, o ve al servicio de urgencias más cercano.',
  emergencyMore: 'Desde aquí no podemos saber qué es. Hay que examinarlo hoy, antes de cualquier ejercicio. Di a quien te atienda qué notaste y cuándo empezó.',
  call: (number) => `Llamar al ${number}`,
  clinicianWord: 'Pregunta antes',
  clinician: 'Habla con un profesional de la salud antes de hacer esto.',
  clinicianMore: 'Desde aquí no podemos saber qué es. Pide una cita para los próximos días, y para hoy si empeora. Hasta entonces, descansa y respira como quieras.',
  adults: 'Esto está hecho para personas adultas.',
  adultsMore: 'Pide a tu madre, a tu padre o a un profesional de la salud que mire contigo tu cadera o tu espalda.',
  change: 'Cambiar respuesta',
  done: 'Gracias.',
  doneMore: 'Nada de lo que respondiste te detiene aquí. Estas preguntas pueden pasar cosas por alto. Si algo te preocupa, pregunta a un profesional de la salud.',
  changesMore: 'Algunos movimientos no te convienen hoy. No los hagas, o pregunta a un profesional de la salud. Estas preguntas pueden pasar cosas por alto.',
  share: 'Compartir el resultado con esta página',
  shareMore: 'Solo el resultado, no tus respuestas.',
};
