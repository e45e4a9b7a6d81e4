/**
 * Makes the sounds of `assets/audio` from arithmetic alone: `node src/build/make-sounds.ts`.
 *
 * All are own work. The same program gives the same bytes: noise comes from a keyed draw, not from chance.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../assets/audio');

/** Samples between -1 and 1, at a rate in samples a second. */
interface Sound {
  readonly rate: number;
  readonly samples: Float64Array;
}

type Wave = (seconds: number) => number;

function render(rate: number, seconds: number, wave: Wave): Sound {
  return { rate, samples: Float64Array.from({ length: Math.round(rate * seconds) }, (_, i) => wave(i / rate)) };
}

/** White noise, the same at each run: one number for each sample and seed. */
function createNoise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2147483648 - 1;
  };
}

/** Lets pass what lies around a frequency (two-pole state-variable filter; Chamberlin 1985). */
function bandPass(sound: Sound, frequency: (seconds: number) => number, width: number): Sound {
  let low = 0;
  let band = 0;
  const samples = sound.samples.map((input, i) => {
    const f = 2 * Math.sin((Math.PI * Math.min(frequency(i / sound.rate), sound.rate / 6)) / sound.rate);
    const high = input - low - width * band;
    band += f * high;
    low += f * band;
    return band;
  });
  return { rate: sound.rate, samples };
}

/** Rises within `attack` seconds, then falls to a thousandth within `fall`. */
function swell(seconds: number, attack: number, fall: number): number {
  if (seconds < attack) return seconds / attack;
  return Math.exp((-6.9 * (seconds - attack)) / fall);
}

function shape(sound: Sound, gain: Wave): Sound {
  return { rate: sound.rate, samples: sound.samples.map((value, i) => value * gain(i / sound.rate)) };
}

function mix(...sounds: readonly Sound[]): Sound {
  const rate = sounds[0]?.rate ?? 0;
  const length = Math.max(...sounds.map(({ samples }) => samples.length));
  const samples = Float64Array.from({ length }, (_, i) =>
    sounds.reduce((sum, each) => sum + (each.samples[i] ?? 0), 0),
  );
  return { rate, samples };
}

/** Brings the loudest sample to `peak` and takes the click off both ends, unless they meet. */
function finish({ rate, samples }: Sound, peak: number, loops: boolean): Sound {
  const loudest = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const edge = Math.round(rate * 0.004);
  const fade = (i: number) => (loops ? 1 : Math.min(1, i / edge, (samples.length - 1 - i) / edge));
  return { rate, samples: samples.map((value, i) => (value / loudest) * peak * fade(i)) };
}

/** 16-bit mono WAV. */
function wav({ rate, samples }: Sound): Buffer {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0, 'ascii');
  file.writeUInt32LE(36 + samples.length * 2, 4);
  file.write('WAVEfmt ', 8, 'ascii');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'ascii');
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((value, i) => {
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32767), 44 + i * 2);
  });
  return file;
}

const RATE = 22050;

/** A sheet turned over: soft noise that brightens and dulls again, with a flutter. */
function paper(): Sound {
  const noise = createNoise(11);
  const sheet = bandPass(
    render(RATE, 0.42, () => noise()),
    (t) => 1400 + 3000 * Math.sin((Math.PI * t) / 0.42),
    0.9,
  );
  return shape(sheet, (t) => Math.sin((Math.PI * t) / 0.42) ** 2 * (0.75 + 0.25 * Math.sin(2 * Math.PI * 31 * t)));
}

/** Two strokes of a pencil. */
function pencil(): Sound {
  const noise = createNoise(23);
  const strokes: Wave = (t) => swell(t, 0.02, 0.16) + (t > 0.17 ? 0.8 * swell(t - 0.17, 0.02, 0.2) : 0);
  const grain: Wave = (t) => 0.6 + 0.4 * Math.sign(Math.sin(2 * Math.PI * (140 - 90 * t) * t));
  return shape(
    bandPass(
      render(RATE, 0.4, () => noise()),
      () => 2600,
      0.7,
    ),
    (t) => strokes(t) * grain(t),
  );
}

/** A stamp set down: a dull thud and the give of the paper under it. */
function seal(): Sound {
  const noise = createNoise(37);
  const thud = render(
    RATE,
    0.5,
    (t) => Math.sin(2 * Math.PI * (58 + 60 * Math.exp(-t * 40)) * t) * swell(t, 0.003, 0.32),
  );
  const give = bandPass(
    render(RATE, 0.5, () => noise()),
    () => 700,
    1.1,
  );
  return mix(
    thud,
    shape(give, (t) => 0.22 * swell(t, 0.004, 0.14)),
  );
}

/** A sheet drawn aside and one quiet wooden tone under it. */
function reveal(): Sound {
  const noise = createNoise(53);
  const slide = bandPass(
    render(RATE, 0.8, () => noise()),
    (t) => 900 + 2600 * t,
    0.8,
  );
  const tone = render(RATE, 0.8, (t) => {
    const bar = Math.sin(2 * Math.PI * 330 * t) + 0.35 * Math.sin(2 * Math.PI * 1310 * t) * Math.exp(-t * 22);
    return t < 0.22 ? 0 : bar * swell(t - 0.22, 0.004, 0.5);
  });
  return mix(
    shape(slide, (t) => 0.35 * Math.sin(Math.PI * Math.min(1, t / 0.4)) ** 2),
    shape(tone, () => 0.5),
  );
}

/** One low bowed note: a saw with few partials, a slow swell and an unsteady bow. Low enough for a rate of 8000. */
function crisis(): Sound {
  const noise = createNoise(71);
  const rate = 8000;
  const bow: Wave = (t) => {
    const vibrato = 1 + 0.004 * Math.sin(2 * Math.PI * 4.6 * t);
    let sum = 0;
    for (let partial = 1; partial <= 9; partial += 1) {
      sum += Math.sin(2 * Math.PI * 73.4 * partial * vibrato * t) / partial ** 1.35;
    }
    return sum;
  };
  const hair = bandPass(
    render(rate, 2.4, () => noise()),
    () => 500,
    1.2,
  );
  const body = mix(
    render(rate, 2.4, bow),
    shape(hair, () => 0.09),
  );
  return shape(body, (t) => Math.sin((Math.PI * t) / 2.4) ** 1.5 * (0.93 + 0.07 * Math.sin(2 * Math.PI * 2.3 * t)));
}

/** Two quiet wooden tones, the second lower: a turn is over. */
function turn(): Sound {
  const tone =
    (start: number, pitch: number): Wave =>
    (t) =>
      t < start
        ? 0
        : (Math.sin(2 * Math.PI * pitch * t) + 0.2 * Math.sin(2 * Math.PI * pitch * 2.76 * t)) *
          swell(t - start, 0.006, 0.55);
  const [first, second] = [tone(0, 294), tone(0.18, 220)];
  return render(RATE, 0.85, (t) => first(t) + second(t));
}

/** A loop: its end runs over into its beginning. */
function loop({ rate, samples }: Sound, overlap: number): Sound {
  const lap = Math.round(rate * overlap);
  const length = samples.length - lap;
  const looped = Float64Array.from({ length }, (_, i) => {
    const share = Math.min(1, i / lap);
    const [now, over] = [samples[i] ?? 0, i < lap ? (samples[length + i] ?? 0) : 0];
    return now * Math.sqrt(share) + over * Math.sqrt(1 - share);
  });
  return { rate, samples: looped };
}

/** A quiet room and a far radio that drifts in and out of tune. Low enough for a rate of 8000. */
function ambience(): Sound {
  const rate = 8000;
  const seconds = 6.5;
  const [air, hiss] = [createNoise(97), createNoise(113)];
  const room = bandPass(
    render(rate, seconds, () => air()),
    () => 180,
    0.9,
  );
  const radio = bandPass(
    render(rate, seconds, () => hiss()),
    (t) => 1150 + 260 * Math.sin(2 * Math.PI * 0.32 * t),
    0.35,
  );
  return loop(
    mix(
      room,
      shape(radio, (t) => 0.16 + 0.1 * Math.sin(2 * Math.PI * 0.47 * t)),
    ),
    0.5,
  );
}

const SOUNDS: Readonly<Record<string, () => Sound>> = { paper, pencil, seal, reveal, crisis, turn, ambience };

/** Loops have no ends that could click. */
const LOOPS: readonly string[] = ['ambience'];

/** All files by name, as they are written. */
export function makeSounds(): ReadonlyMap<string, Buffer> {
  return new Map(
    Object.entries(SOUNDS).map(([name, make]) => [`${name}.wav`, wav(finish(make(), 0.7, LOOPS.includes(name)))]),
  );
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, bytes] of makeSounds()) {
    writeFileSync(join(FOLDER, name), bytes);
    console.log(`${name} ${(bytes.length / 1000).toFixed(1)} kB`);
  }
}
