/** Words of the timers, in Spanish. Not yet reviewed by a second speaker. */
import {minutesOf} from '../../core/duration.js';
import {small, type TimerWords} from '../en/timer.js';

/** A short time: 5 min, 30 s, 4,5 s, 1 min 30 s. */
const time = (ms: number): string => {
  const [minutes, rest] = minutesOf(ms);
  return [minutes && `${minutes} min`, (rest || !minutes) && `${String(rest).replace('.', ',')} s`].filter(Boolean).join(' ');
};

export const timer: TimerWords = {
  kinds: {prepare: 'Prepárate', ready: 'Listo', hold: 'Mantén', contract: 'Empuja', release: 'Quédate', breaths: 'Respira', reps: 'Muévete', rest: 'Descansa', switch: 'Cambia de lado', check: 'Pregunta', ask: 'Pregunta'},
  time,
  start: 'Empezar',
  stop: 'Parar',
  back: 'Atrás',
  pause: 'Pausa',
  resume: 'Seguir',
  next: 'Siguiente',
  ready: 'Ya estoy',
  again: 'Otra vez',
  goOn: 'Continuar',
  release: 'Noto que se suelta',
  controls: 'Controles',
  settings: 'Ajustes',
  sound: 'Sonido',
  screenOn: 'Pantalla',
  voice: 'Voz',
  noVoice: 'Este dispositivo no tiene voz propia para este idioma.',
  screenOff: 'Este dispositivo puede apagar la pantalla por su cuenta.',
  more: 'Más formas de seguirlo',
  vibrate: 'Vibración',
  flash: 'Destello',
  still: 'Menos movimiento',
  far: 'Ver de lejos',
  volume: 'Volumen',
  trySound: 'Probar el sonido',
  silentMode: 'Se oye en modo silencio',
  seconds: 'segundos',
  left: 'Izquierdo',
  right: 'Derecho',
  side: (left) => (left ? 'Lado izquierdo' : 'Lado derecho'),
  changeTo: 'Cambia al lado {izquierdo|derecho}.',
  count: (n, of) => `${n} de ${of}`,
  eachSide: (reps) => (reps === 1 ? 'Una vez por lado' : `${reps} veces por lado`),
  times: (reps) => (reps === 1 ? '1 vez' : `${reps} veces`),
  atMost: (time) => `como máximo ${time}`,
  push: (percent) => `Empuja, ${percent} %`,
  letGo: 'Suelta',
  soon: (what) => `Después: ${small(what)}`,
  paused: 'En pausa',
  done: 'Hecho',
  stopped: 'Detenido',
  half: 'Vas por la mitad',
  ten: 'Quedan 10 segundos',
  mayRelease: 'Termina cuando notes que se suelta',
  timeAgain: 'Es hora de repetirlo.',
  later: 'En 10 minutos',
  goingOn: 'Seguimos',
};
