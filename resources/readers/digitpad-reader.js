/**
 * Ask a network that Digitpad exported to ONNX which digit some strokes or a picture show: one file, no build step.
 *
 *     import { Reader } from "./digitpad-reader.js";
 *     const reader = await Reader.open(ort, "digits.onnx");           // ort is onnxruntime-web
 *     (await reader.readStrokes([[[20, 8], [80, 8], [42, 96]]])).digit // y points down, any unit
 *     (await reader.readPicture(context.getImageData(0, 0, width, height))).probabilities
 *
 * Strokes become the image that the program makes of them. So do clean pictures: dark on light or light on dark, of any
 * size, clear or opaque, grey or coloured. Shadows, grain, desks and ruled paper are not taken away here, as the program
 * does it; `isClean` tells where it would have looked again.
 *
 * The program counts pictures in float32. Where an answer hangs on it, so does this file: Float32Array rounds what is
 * put into it, and Math.fround the rest.
 */

/** The program's own numbers; an export carries those that its network was trained with. */
export const RECIPE = {
  normalisation: 1,
  image: { height: 28, width: 28, box: 20, centre_of_mass: [14, 14] },
  ink: {
    pen_width: 2.5,
    edge_width: 0.5,
    longest_piece: 2,
    closest_points: 0.15,
    most_pieces: 1000,
    dots_per_pixel: 4,
    least_extent: 1e-300,
  },
  path: { version: 1, places: 48, channels: 6, samples: 4, lifted: 0.5, long: 8, longest: 2, least_extent: 1e-300 },
  picture: {
    decode: { longest_side: 1024, faint: 0.25, shows: 0.06 },
    clean: {
      least_contrast: 0.06,
      faintest: 0.03,
      faint_over_noise: 8,
      level: 0.5 / 255,
      clean_over_noise: 12,
      least_over_noise: 4,
      darker: [2, 0.002],
      grain_cut: 3,
      soft_edges_cut: 1.5,
      shades: 40,
      coarse: 64,
      tiles: 4,
      sparse: 0.85,
      shading: 48,
      frame: 0.6,
      contested: 0.15,
      broad: 7,
      along: 0.4,
      soft: 0.4,
      bins: 64,
      enough: 10000,
    },
    parts: {
      large: 48,
      runs_along: 0.8,
      speck: 0.02,
      faded: 0.45,
      pale: 0.7,
      more_than_dust: 0.05,
      far: 0.4,
      beside: 0.4,
      touches: 0.05,
      hangs: 0.6,
      disc: [0.38, 0.65],
      apart: 0.4,
      alike: [0.2, 25],
    },
    segmenter: { largest: 200, even: 0.02, grain: 0.002, soft: 0.3 },
    fit: {
      edge: 0.15,
      nearly_fitted: 0.05,
      natural_width: [1.3, 4.8],
      thin_to: 3.2,
      thicken_to: 2.4,
      fine: 4,
    },
  },
};

const f32 = Math.fround;

// Strokes

/**
 * Return the image of strokes: 28 × 28 numbers, row by row, 0 (paper) to 1 (ink); all zeros if there are none.
 *
 * @param {number[][][]} strokes lists of points [x, y, …]; y points down, in any unit.
 * @returns {Float32Array}
 */
export function imageOfStrokes(strokes, recipe = RECIPE) {
  const { image, ink } = recipe;
  const drawn = strokes.filter((stroke) => stroke.length > 0);
  if (drawn.length === 0) return new Float32Array(image.width * image.height);
  const box = boxOfPoints(drawn);
  const extent = Math.max(box.right - box.left, box.bottom - box.top);
  const scale = extent > ink.least_extent ? (image.box - ink.pen_width) / extent : 1;
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const fitted = drawn.map((stroke) => stroke.map(([x, y]) => [(x - middle[0]) * scale, (y - middle[1]) * scale]));
  const pieces = piecesOf(fitted, ink);
  const [x, y] = image.centre_of_mass;
  // Drawn once with soft edges to find the centre of mass, and once to put it into the middle.
  const mass = centreOfMass(grid(drawnLines(pieces, [x, y], ink.pen_width, 1, image.width), image.width, image.width));
  return drawnLines(pieces, [2 * x - mass.x, 2 * y - mass.y], ink.pen_width, ink.edge_width, image.width);
}

function boxOfPoints(strokes) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const stroke of strokes) {
    for (const [x, y] of stroke) {
      if (!Number.isFinite(x) || !Number.isFinite(y)) throw new RangeError("a point has a coordinate that is no number");
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return box;
}

/** Return straight pieces [x0, y0, x1, y1]; a dot starts where it ends. */
function piecesOf(strokes, ink) {
  const pieces = [];
  for (const stroke of strokes) {
    const points = thinned(stroke, ink.closest_points);
    if (points.length === 1) pieces.push([...points[0], ...points[0]]);
    for (let i = 1; i < points.length; i++) pieces.push([...points[i - 1], ...points[i]]);
  }
  const counts = pieces.map(([x0, y0, x1, y1]) => Math.max(Math.ceil(length(x1 - x0, y1 - y0) / ink.longest_piece), 1));
  if (counts.reduce((sum, count) => sum + count, 0) <= ink.most_pieces) return pieces;
  // A scribble: dots on a fine grid cost no more than its area.
  const dots = new Map();
  pieces.forEach(([x0, y0, x1, y1], number) => {
    const step = [(x1 - x0) / counts[number], (y1 - y0) / counts[number]];
    for (let nth = 0; nth < counts[number]; nth++) {
      const start = [x0 + nth * step[0], y0 + nth * step[1]];
      for (let along = 0; along <= 1; along += 0.25) {
        const cell = start.map((at, axis) => rounded((at + along * (at + step[axis] - at)) * ink.dots_per_pixel));
        dots.set(cell.join(), [...cell, ...cell].map((at) => at / ink.dots_per_pixel));
      }
    }
  });
  return [...dots.values()];
}

/** Drop points that lie within `closest` along the path of one that is kept; keep both ends. */
function thinned(points, closest) {
  if (points.length <= 2) return points;
  const lengths = points.slice(1).map(([x, y], i) => length(x - points[i][0], y - points[i][1]));
  if (lengths.every((each) => each >= closest)) return points;
  let travelled = 0;
  const cells = lengths.map((each) => Math.floor((travelled += each) / closest));
  const last = points.length - 1;
  return points.filter((_, i) => i === 0 || i === last || cells[i - 1] !== (i === 1 ? 0 : cells[i - 2]));
}

/** Return √(x² + y²) to the last bit, which Math.hypot does not promise; on it hangs which points are kept. */
function length(x, y) {
  const root = Math.sqrt(x * x + y * y);
  if (!(root > 1e-150 && root < 1e150)) return Math.hypot(x, y);
  const [large, small] = Math.abs(x) > Math.abs(y) ? [x, y] : [y, x];
  const [a, b, c] = [large, small, root].map(squared);
  return root + (a.high - c.high + b.high + (a.low + b.low - c.low)) / (2 * root);
}

/** Return the square of a number as a sum of two, exactly (T. Dekker, 1971). */
function squared(number) {
  const wide = number * (2 ** 27 + 1);
  const head = wide - (wide - number);
  const tail = number - head;
  const high = number * number;
  return { high, low: tail * tail - (high - head * head - 2 * head * tail) };
}

/** Draw lines with a round pen; pixel (row, column) has its centre at x = column, y = row. */
function drawnLines(pieces, [offsetX, offsetY], pen, edge, size) {
  const reach = pen / 2 + 0.5;
  const nearest = new Float64Array(size * size).fill(reach * reach);
  for (const [x0, y0, x1, y1] of pieces) {
    const start = [x0 + offsetX, y0 + offsetY];
    const step = [x1 - x0, y1 - y0];
    const lengthSquared = Math.max(step[0] * step[0] + step[1] * step[1], 1e-24);
    const [left, right] = [Math.min(0, step[0]), Math.max(0, step[0])].map((each) => start[0] + each);
    const [top, bottom] = [Math.min(0, step[1]), Math.max(0, step[1])].map((each) => start[1] + each);
    const lastRow = Math.min(size - 1, Math.floor(bottom + reach));
    const lastColumn = Math.min(size - 1, Math.floor(right + reach));
    for (let row = Math.max(0, Math.ceil(top - reach)); row <= lastRow; row++) {
      for (let column = Math.max(0, Math.ceil(left - reach)); column <= lastColumn; column++) {
        const [x, y] = [column - start[0], row - start[1]];
        const share = clipped((x * step[0] + y * step[1]) / lengthSquared);
        const [across, down] = [x - share * step[0], y - share * step[1]];
        const place = row * size + column;
        nearest[place] = Math.min(nearest[place], across * across + down * down);
      }
    }
  }
  return Float32Array.from(nearest, (distance) => clipped((reach - Math.sqrt(distance) - 0.5) / edge + 0.5));
}

/**
 * Return the path that a network for strokes follows: 48 places, 6 numbers each; all zeros for a blank or a dot.
 *
 * They are x and y in -1 to 1, the direction in x and in y, 1 where the pen is lifted, and the length of the path.
 */
export function pathOfStrokes(strokes, recipe = RECIPE) {
  const { places, channels, samples, lifted: air, long, longest, least_extent: least } = recipe.path;
  const seen = new Float32Array(places * channels);
  const drawn = strokes.filter((stroke) => stroke.length > 0);
  if (drawn.length === 0) return seen;
  const box = boxOfPoints(drawn);
  const extent = Math.max(box.right - box.left, box.bottom - box.top);
  const scale = extent > least ? 2 / extent : 0;
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const points = drawn.flat().map(([x, y]) => [(x - middle[0]) * scale, (y - middle[1]) * scale]);
  const lifted = new Uint8Array(points.length - 1);
  drawn.slice(0, -1).reduce((count, stroke) => (lifted[count + stroke.length - 1] = 1, count + stroke.length), 0);
  const steps = points.slice(1).map(([x, y], i) => [x - points[i][0], y - points[i][1]]);
  const travelled = [0];
  steps.forEach(([x, y], i) => travelled.push(travelled[i] + length(x, y) * (1 - (1 - air) * lifted[i])));
  const total = travelled[steps.length];
  if (!(total > 0)) return seen;
  const [at, up] = [[], []];
  const last = places * samples - 1;
  for (let sample = 0, step = 0; sample <= last; sample++) {
    const way = total * (sample === last ? 1 : sample * (1 / last));
    while (step < steps.length && travelled[step + 1] <= way) step++;
    const within = step < steps.length ? (way - travelled[step]) * (1 / (travelled[step + 1] - travelled[step])) : 0;
    const taken = Math.min(Math.trunc(step + within), steps.length - 1);
    at.push([0, 1].map((axis) => points[taken][axis] + (step + within - taken) * steps[taken][axis]));
    up.push(lifted[taken]);
  }
  const mean = (place, of) => {
    let sum = 0;
    for (let i = place * samples; i < (place + 1) * samples; i++) sum += of(i);
    return sum / samples;
  };
  const means = Array.from({ length: places }, (_, place) => [0, 1].map((axis) => mean(place, (i) => at[i][axis])));
  means.forEach((own, place) => {
    const [before, after] = [means[Math.max(place - 1, 0)], means[Math.min(place + 1, places - 1)]];
    const half = place > 0 && place < places - 1 ? 2 : 1;
    const moved = [0, 1].map((axis) => (after[axis] - before[axis]) / half);
    const pace = Math.max(length(...moved), total / places);
    const row = [...own, moved[0] / pace, moved[1] / pace, mean(place, (i) => up[i]), Math.min(total / long, longest)];
    seen.set(row, place * channels);
  });
  return seen;
}

// Pictures: from pixels to grey

/**
 * Return what a network is given of a picture of one digit.
 *
 * @param {{data: Uint8ClampedArray, width: number, height: number}} picture as getImageData gives it: red, green, blue,
 *     opacity.
 * @returns {{image: Float32Array, isClean: boolean}} 28 × 28 numbers, 0 (paper) to 1 (ink), all zeros if there is
 *     nothing to see; whether the program would have looked at the picture in the same way.
 */
export function imageOfPicture(picture, recipe = RECIPE) {
  return imageOfGrey(greyOf(picture, recipe.picture.decode), recipe);
}

function greyOf(picture, decode) {
  const { planes, width, height } = reduced(planesOf(picture), decode.longest_side);
  const [red, green, blue, alpha] = planes.map((plane) => new Float32Array(plane).map((value) => value / 255));
  if (alpha.some((value) => value < 1)) fillClear([red, green, blue], alpha, decode);
  return grid(withoutColour([red, green, blue], decode), width, height);
}

function planesOf({ data, width, height }) {
  const planes = [0, 1, 2, 3].map((channel) => {
    const plane = new Uint8Array(width * height);
    for (let i = 0; i < plane.length; i++) plane[i] = data[4 * i + channel];
    return plane;
  });
  return { planes, width, height };
}

/** Fill what is clear so that the digit shows, whether the colours hold it or the opacity does. */
function fillClear(colours, alpha, decode) {
  const isOpaque = (_, i) => alpha[i] > 0.5;
  const opaque = colours.map((plane) => plane.filter(isOpaque));
  const holdsColours = opaque[0].length > 0.5 * alpha.length && Math.max(...opaque.map(range)) > f32(decode.shows);
  let shown = 0;
  colours.forEach((plane) => plane.forEach((value, i) => (shown += f32(value * alpha[i]) / 3)));
  const bare = shown / Math.max(sum(alpha), alpha.length * 1e-6) < 0.5 ? 1 : 0;
  colours.forEach((plane, channel) => {
    const ground = holdsColours ? median(opaque[channel]) : bare;
    plane.forEach((value, i) => (plane[i] = f32(value * alpha[i]) + f32(ground * f32(1 - alpha[i]))));
  });
}

/** Return the luma (ITU-R BT.601), or the channel that shows ink of the paper's lightness best. */
function withoutColour([red, green, blue], decode) {
  if (red.every((value, i) => value === green[i] && value === blue[i])) return red;
  const weights = [0.299, 0.587, 0.114].map(f32);
  const luma = red.map((value, i) =>
    clipped(f32(f32(value * weights[0]) + f32(green[i] * weights[1])) + f32(blue[i] * weights[2])));
  if (range(luma) >= decode.faint) return luma;
  const best = [red, green, blue].reduce((one, other) => (range(other) > range(one) ? other : one));
  return range(best) > 1.5 * range(luma) ? best : luma;
}

/** Reduce planes of 8 bits to at most `longest` pixels a side, with opacity taken into account, as Pillow does it. */
function reduced({ planes, width, height }, longest) {
  if (Math.max(width, height) <= longest) return { planes, width, height };
  const aspect = width / height;
  const nearer = (number, error) =>
    Math.max([Math.floor(number), Math.ceil(number)].reduce((a, b) => (error(b) < error(a) ? b : a)), 1);
  const size = aspect <= 1
    ? [nearer(longest * aspect, (n) => Math.abs(aspect - n / longest)), longest]
    : [longest, nearer(longest / aspect, (n) => (n === 0 ? 0 : Math.abs(aspect - longest / n)))];
  const [red, green, blue, alpha] = planes;
  const scaled = (value, opacity) => {
    const product = value * opacity + 128;
    return ((product >> 8) + product) >> 8;
  };
  const laid = [red, green, blue].map((plane) => plane.map((value, i) => scaled(value, alpha[i])));
  const small = [...laid, alpha].map((plane) => reducedPlane(plane, width, height, size));
  const opacity = small[3];
  const raised = (value, i) =>
    opacity[i] === 255 || opacity[i] === 0 ? value : Math.min(255, Math.floor((255 * value) / opacity[i]));
  const colours = small.slice(0, 3).map((plane) => plane.map(raised));
  return { planes: [...colours, opacity], width: size[0], height: size[1] };
}

function reducedPlane(plane, width, height, [newWidth, newHeight]) {
  const across = Math.max(1, Math.floor(width / newWidth / 2));
  const down = Math.max(1, Math.floor(height / newHeight / 2));
  if (across === 1 && down === 1) return resampled(grid(plane, width, height), newWidth, newHeight, BOX).values;
  // Of a very large picture whole blocks are averaged first.
  const columns = Math.ceil(width / across);
  const blocks = new Uint8Array(columns * Math.ceil(height / down));
  for (let place = 0; place < blocks.length; place++) {
    const [top, left] = [Math.floor(place / columns) * down, (place % columns) * across];
    const [bottom, right] = [Math.min(top + down, height), Math.min(left + across, width)];
    let all = 0;
    for (let row = top; row < bottom; row++) for (let i = left; i < right; i++) all += plane[row * width + i];
    blocks[place] = Math.floor(all / ((bottom - top) * (right - left)) + 0.5);
  }
  const made = grid(blocks, columns, blocks.length / columns);
  return resampled(made, newWidth, newHeight, BOX, [0, 0, width / across, height / down]).values;
}

// Pictures: from grey to ink. A grid is { values, width, height }; a mask is a grid of 0 and 1

function imageOfGrey(pixels, recipe) {
  const { clean, segmenter, fit } = recipe.picture;
  const found = inkOf(pixels, clean);
  const ink = found.ink && digitIn(found.ink, recipe.picture);
  let { isClean } = found;
  if (Math.max(pixels.width, pixels.height) <= segmenter.largest) isClean &&= !!ink && isPlain(pixels, ink, segmenter);
  if (!ink) return { image: new Float32Array(recipe.image.width * recipe.image.height), isClean };
  const lines = withNaturalLines(croppedToDigit(ink, fit), fit, recipe.image.box);
  return { image: fittedToImage(lines, fit, recipe.image), isClean };
}

/** Return how much ink each pixel holds, 0 to 1, or null, and whether the paper is even. */
function inkOf(pixels, clean) {
  if (range(pixels.values) < clean.faintest) return { ink: null, isClean: true };
  const { ink, paper } = onEvenPaper(pixels, clean);
  let { full, noise } = contrast(ink, paper, clean);
  let cut = clean.grain_cut * noise;
  const bare = full < clean.clean_over_noise * noise ? bareOf(ink, paper, full, clean) : null;
  if (bare) {
    cut = clean.soft_edges_cut * noise;
    ink.values.forEach((value, i) => (ink.values[i] = value - f32(bare.level)));
    [full, noise] = [full - bare.level, bare.noise];
  }
  const isSmall = Math.min(pixels.width, pixels.height) <= clean.shading;
  const isClean = isSmall || !(full < clean.clean_over_noise * noise || holdsDarker(ink, full, clean)
    || holdsShadow(pixels, paper, full, clean));
  const least = full >= clean.least_contrast ? clean.least_over_noise : clean.faint_over_noise;
  if (full < Math.max(clean.faintest, least * Math.max(noise, clean.level))) return { ink: null, isClean };
  const floor = Math.min(cut, full / 2);
  const values = ink.values.map((value) => clipped(f32(value - f32(floor)) / f32(full - floor)));
  return { ink: { ...ink, values }, isClean };
}

function onEvenPaper(pixels, clean) {
  const sample = some(pixels.values, clean.enough);
  const all = sample.length < pixels.values.length
    ? Float32Array.of(...sample, least(pixels.values), largest(pixels.values))
    : sample;
  const threshold = f32(otsu(all, clean.bins));
  const light = mask(pixels, (i) => pixels.values[i] > threshold);
  const isLight = isPaper(light, clean);
  const paper = isLight ? light : inverted(light);
  const ink = isLight ? pixels.values.map((value) => 1 - value) : pixels.values.slice();
  const level = median(some(chosen(ink, paper, 1), clean.enough));
  return { ink: grid(ink.map((value) => value - level), pixels.width, pixels.height), paper };
}

/** Return the threshold that parts values into two groups best (N. Otsu, 1979). */
function otsu(values, bins) {
  const [low, high] = [least(values), largest(values)];
  const step = Math.max(high - low, 1e-6) / bins;
  const counts = new Float64Array(bins + 1);
  for (const value of values) counts[Math.trunc(f32(f32(value - low) * f32(1 / step)))] += 1;
  let total = 0;
  counts.forEach((count, bin) => (total += count * bin));
  const all = values.length;
  let [below, sumBelow, best, threshold] = [0, 0, -1, 0];
  for (let bin = 0; bin < bins; bin++) {
    below += counts[bin];
    sumBelow += counts[bin] * bin;
    const between = ((total * below) / all - sumBelow) ** 2 / (below * (all - below));
    if (between > best) [best, threshold] = [between, bin];
  }
  return low + (threshold + 1) * step;
}

/** Whether a mask surrounds the rest: paper holds most of the edge, unless that is a frame. */
function isPaper({ values, width, height }, clean) {
  let [edge, count] = [0, 0];
  const look = (row, column) => ((edge += values[row * width + column]), (count += 1));
  for (let column = 0; column < width; column++) (look(0, column), look(height - 1, column));
  for (let row = 1; row < height - 1; row++) (look(row, 0), look(row, width - 1));
  const [atEdge, overall] = [edge / count, sum(values) / values.length];
  if (Math.abs(atEdge - overall) > clean.frame) return overall > 0.5;
  if (Math.abs(atEdge - 0.5) >= clean.contested) return atEdge > 0.5;
  const [rows, columns] = [height, width].map((side) => (side > 1 ? [0, side - 1] : [0]));
  const corners = rows.flatMap((row) => columns.map((column) => values[row * width + column]));
  return atEdge + overall + sum(corners) / corners.length > 1.5;
}

/** Return the strength of the ink and the spread of the paper. */
function contrast(ink, paper, clean) {
  const [full] = percentiles(some(chosen(ink.values, paper, 0), clean.enough), 75);
  const [low, high] = percentiles(some(chosen(ink.values, paper, 1), clean.enough), 16, 84);
  return { full, noise: (high - low) / 2 };
}

/** Return the level of the bare paper and its spread, if the lightest pixels have one shade all over the picture. */
function bareOf(wholeInk, wholePaper, full, clean) {
  const step = Math.max(1, Math.floor(Math.max(wholeInk.width, wholeInk.height) / clean.coarse));
  const [ink, paper] = [everyNth(wholeInk, step), everyNth(wholePaper, step)];
  if (!paper.values.includes(1)) return null;
  const [lightest, light] = percentiles(chosen(ink.values, paper, 1), 2, 16);
  const shade = full / clean.shades;
  if (light - lightest > shade) return null;
  const bound = f32(light + shade);
  const [rows, columns] = [parted(ink.height, clean.tiles), parted(ink.width, clean.tiles)];
  for (const [top, bottom] of rows) {
    for (const [left, right] of columns) {
      let [all, held] = [true, 0];
      for (let row = top; row < bottom; row++) {
        for (let place = row * ink.width + left; place < row * ink.width + right; place++) {
          all &&= ink.values[place] > bound;
          held += paper.values[place];
        }
      }
      if (all && held / ((bottom - top) * (right - left)) > clean.sparse) return null;
    }
  }
  return { level: light, noise: light - lightest };
}

function parted(side, count) {
  const [size, longer] = [Math.floor(side / count), side % count];
  const start = (part) => part * size + Math.min(part, longer);
  return Array.from({ length: count }, (_, part) => [start(part), start(part + 1)]);
}

/** Whether something is so much darker than what counts as full ink that this rather is a shadow. */
function holdsDarker(ink, full, clean) {
  const [times, share] = clean.darker;
  const sample = some(ink.values, clean.enough);
  return sample.filter((value) => value > f32(times * full)).length > share * sample.length;
}

/** Whether something is broader than lines are and fades into the paper, as shadows do. */
function holdsShadow(pixels, paper, full, clean) {
  const { width, height } = pixels;
  if (Math.min(width, height) <= 2 * clean.coarse) return false;
  const ink = inverted(paper);
  const column = (x) => Array.from({ length: height }, (_, row) => ink.values[row * width + x]);
  const sides = [ink.values.slice(0, width), ink.values.slice(-width), column(0), column(width - 1)];
  const atASide = Math.max(...sides.map((side) => sum(side) / side.length));
  const coarse = everyNth(ink, Math.max(1, Math.floor(Math.max(width, height) / clean.coarse)));
  const half = Math.floor(clean.broad / 2);
  const isInner = (i) => {
    const [row, x] = [Math.floor(i / coarse.width), i % coarse.width];
    return Math.min(row, x) >= half && row < coarse.height - half && x < coarse.width - half;
  };
  const squares = extremes(coarse, clean.broad, Math.min).values;
  if (atASide <= clean.along && !squares.some((value, i) => value === 1 && isInner(i))) return false;
  const step = Math.max(1, Math.floor(Math.max(width, height) / (2 * clean.coarse)));
  const size = [Math.floor(width / step), Math.floor(height / step)];
  const tones = resampled(pixels, ...size, BOX);
  const share = resampled({ ...paper, values: Float32Array.from(paper.values) }, ...size, BOX);
  const around = mask(share, (i) => share.values[i] > 0.5);
  const solid = extremes(extremes(inverted(around), 2 * clean.broad - 3, Math.min), 2 * clean.broad, Math.max);
  const inside = extremes(around, 3, Math.min);
  const edge = mask(around, (i) => around.values[i] && !inside.values[i] && solid.values[i]);
  const [high, low] = [extremes(tones, 3, Math.max), extremes(tones, 3, Math.min)];
  const steps = chosen(high.values.map((value, i) => value - low.values[i]), edge, 1);
  return steps.length > 0 && median(steps) < f32(clean.soft * full);
}

/** Whether all else than what was found is even paper, or at most its soft edges on paper without grain. */
function isPlain(pixels, found, segmenter) {
  const isEven = (rest) => rest.length === 0 || range(rest) <= segmenter.even;
  if (isEven(pixels.values.filter((_, i) => found.values[i] === 0))) return true;
  const near = extremes(found, 3, Math.max).values;
  const rest = pixels.values.filter((_, i) => near[i] === 0);
  if (isEven(rest)) return true;
  const steps = [];
  for (let i = 1; i < near.length; i++) {
    const isBeside = i % pixels.width > 0 && near[i] === 0 && near[i - 1] === 0;
    if (isBeside) steps.push(Math.abs(f32(pixels.values[i] - pixels.values[i - 1])));
  }
  const isSmooth = steps.length > 0 && median(Float32Array.from(steps)) <= f32(segmenter.grain);
  return isSmooth && range(rest) <= f32(segmenter.soft * range(pixels.values));
}

// Pictures: the parts of the ink that are the digit

/** Return the ink of the digit alone, without dust, frames and neighbours; null if there is no digit. */
function digitIn(ink, picture) {
  const { labels, parts } = partsOf(ink, f32(picture.fit.edge));
  if (parts.length < 2) return parts.length ? ink : null;
  const keep = ofTheDigit(labels, parts, picture.parts);
  if (!keep) return null;
  if (keep.every(Boolean)) return ink;
  return { ...ink, values: ink.values.map((value, i) => (labels.values[i] && keep[labels.values[i] - 1] ? value : 0)) };
}

/** Return the number of the part that each pixel is of, 0 for none, and the parts' boxes and ink. */
function partsOf(ink, edge) {
  const { values, width, height } = ink;
  const labels = new Int32Array(values.length);
  const parts = [];
  for (let first = 0; first < values.length; first++) {
    if (!(values[first] > edge) || labels[first]) continue;
    const part = { top: height, left: width, bottom: 0, right: 0, mass: 0, area: 0 };
    const number = parts.push(part);
    const waiting = [first];
    labels[first] = number;
    while (waiting.length) {
      const place = waiting.pop();
      const [row, column] = [Math.floor(place / width), place % width];
      widen(part, row, column);
      for (let y = Math.max(row - 1, 0); y <= Math.min(row + 1, height - 1); y++) {
        for (let x = Math.max(column - 1, 0); x <= Math.min(column + 1, width - 1); x++) {
          const other = y * width + x;
          if (!labels[other] && values[other] > edge) {
            labels[other] = number;
            waiting.push(other);
          }
        }
      }
    }
  }
  labels.forEach((number, i) => {
    if (number) (parts[number - 1].mass += values[i]), (parts[number - 1].area += 1);
  });
  for (const part of parts) {
    part.strength = part.mass / part.area;
    part.sides = [part.bottom - part.top, part.right - part.left];
  }
  return { labels: grid(labels, width, height), parts };
}

/** Return which of several parts make the digit; null if they are a page. */
function ofTheDigit(labels, parts, rules) {
  const { width, height } = labels;
  const isLarge = Math.min(width, height) > rules.large;
  const atEdges = parts.map((part) => [part.top === 0, part.left === 0, part.bottom === height, part.right === width]);
  const atEdge = atEdges.map((each) => each.some(Boolean));
  const runsAlong = (part) => part.sides[0] / height > rules.runs_along || part.sides[1] / width > rules.runs_along;
  const frame = parts.map((part, i) => atEdge[i] && runsAlong(part));
  const mass = parts.map((part) => part.mass);
  const isClear = sum(mass.filter((_, i) => !atEdge[i])) > rules.more_than_dust * sum(mass);
  const drop = (isDropped) => parts.forEach((part, i) => isDropped(part, i) && (mass[i] = 0));
  if (isClear) {
    if (isLarge || !parts.some((_, i) => atEdge[i] && !frame[i])) drop((_, i) => frame[i]);
    const strongest = parts[argmax(mass.map((each, i) => (atEdge[i] ? 0 : each)))].strength;
    drop((part, i) => atEdge[i] && part.strength < rules.pale * strongest);
  }
  if (isLarge) {
    const discs = discsOf(labels, parts, mass, rules);
    drop((_, i) => discs[i]);
  }
  const nearness = ({ top, left, bottom, right }) =>
    1 / (1 + 4 * (((top + bottom) / 2 / height - 0.5) ** 2 + ((left + right) / 2 / width - 0.5) ** 2));
  const main = argmax(parts.map((part, i) => mass[i] * nearness(part) * (atEdge[i] && isClear ? 0.5 : 1)));
  const [share, most] = rules.alike;
  if (isLarge && mass.filter((each) => each > share * mass[main]).length > most) return null;
  drop((part) => part.strength < rules.faded * parts[main].strength);
  drop((part, i) => i !== main && isNeighbour(part, parts[main], atEdges[i], atEdges[main], rules));
  return near(parts, mass.map((each) => each >= rules.speck * mass[main]), main, rules.far);
}

/** Return how far a part is from a box, in pixels along the axis on which it is farther. */
function gap(part, box) {
  return Math.max(part.top - box.bottom, box.top - part.bottom, part.left - box.right, box.left - part.right);
}

/** Return which parts are filled discs, such as punch holes; not if the rest is only dust. */
function discsOf(labels, parts, mass, rules) {
  const [wide, round] = rules.disc;
  const result = parts.map((part, number) => {
    const [short, long] = [Math.min(...part.sides), Math.max(...part.sides)];
    if (!(mass[number] > rules.speck * largest(mass) && short > round * long)) return false;
    if (parts.some((other, i) => i !== number && gap(other, part) < rules.apart * long)) return false;
    return lineWidth(cut(mask(labels, (i) => labels.values[i] === number + 1), part)) > wide * long;
  });
  const rest = sum(mass.filter((_, i) => !result[i]));
  return rest > rules.more_than_dust * sum(mass) ? result : result.map(() => false);
}

/** Whether a part reaches into the picture beside the digit, over an edge that the digit itself keeps clear of. */
function isNeighbour(part, main, atEdges, mainAtEdges, rules) {
  const [top, left, bottom, right] = atEdges.map((reaches, side) => reaches && !mainAtEdges[side]);
  const within = [
    Math.min(part.bottom, main.bottom) - Math.max(part.top, main.top),
    Math.min(part.right, main.right) - Math.max(part.left, main.left),
  ];
  const isBeside = within.map((each, axis) => each < rules.beside * part.sides[axis]);
  const isApart = within.some((each) => -each > rules.touches * Math.max(...main.sides));
  const hangs = part.sides[0] > rules.hangs * part.sides[1];
  return ((left || right) && isBeside[1]) || ((top || bottom) && isBeside[0] && (isApart || hangs));
}

/** Return which of the candidates lie near to the main part, or to one that does. */
function near(parts, candidates, main, far) {
  const keep = parts.map((_, i) => i === main);
  const box = { ...parts[main] };
  for (;;) {
    const reach = far * Math.max(box.bottom - box.top, box.right - box.left);
    const found = parts.flatMap((part, i) => (candidates[i] && !keep[i] && gap(part, box) < reach ? [i] : []));
    if (found.length === 0) return keep;
    for (const i of found) {
      keep[i] = true;
      box.top = Math.min(box.top, parts[i].top);
      box.left = Math.min(box.left, parts[i].left);
      box.bottom = Math.max(box.bottom, parts[i].bottom);
      box.right = Math.max(box.right, parts[i].right);
    }
  }
}

// Pictures: from ink to the image

function boxOf({ values, width, height }, threshold) {
  const box = { top: height, left: width, bottom: 0, right: 0 };
  for (let i = 0; i < values.length; i++) if (values[i] > threshold) widen(box, Math.floor(i / width), i % width);
  return box;
}

function widen(box, row, column) {
  box.top = Math.min(box.top, row);
  box.left = Math.min(box.left, column);
  box.bottom = Math.max(box.bottom, row + 1);
  box.right = Math.max(box.right, column + 1);
}

function longestSide(ink, fit) {
  const box = boxOf(ink, f32(fit.edge));
  return Math.max(box.bottom - box.top, box.right - box.left);
}

/** Leave one pixel around the digit, so that soft edges stay. */
function croppedToDigit(ink, fit) {
  const { top, left, bottom, right } = boxOf(ink, f32(fit.edge));
  return cut(ink, {
    top: Math.max(top - 1, 0),
    left: Math.max(left - 1, 0),
    bottom: Math.min(bottom + 1, ink.height),
    right: Math.min(right + 1, ink.width),
  });
}

/** Thin or thicken lines that are far from what a pen leaves on a digit of this size. */
function withNaturalLines(ink, fit, box) {
  let [fine, longest] = [ink, longestSide(ink, fit)];
  if (longest < fit.fine * box) {
    const factor = (fit.fine * box) / longest;
    fine = resizedInk(ink, rounded(ink.width * factor), rounded(ink.height * factor));
    longest = longestSide(fine, fit);
  }
  let unit = longest / box;
  let width = lineWidth(mask(fine, (i) => fine.values[i] > 0.5));
  const [thinnest, thickest] = fit.natural_width;
  if (width === 0 || (thinnest <= width / unit && width / unit <= thickest)) return ink;
  const excess = Math.trunc(Math.min(unit / fit.fine, width / 3));
  if (excess > 1) {
    fine = resizedInk(fine, Math.floor(fine.width / excess), Math.floor(fine.height / excess));
    [unit, width] = [unit / excess, width / excess];
  }
  const wanted = (width > thickest * unit ? fit.thin_to : fit.thicken_to) * unit;
  const result = grown(mask(fine, (i) => fine.values[i] > 0.5), (wanted - width) / 2);
  return result.values.some((value) => value > f32(fit.edge)) ? result : ink;
}

/** Return the mean width of lines in pixels: twice their area over their outline's length (Crofton's formula). */
function lineWidth(solid) {
  const { values, width, height } = framed(solid, 1, 1, 1, 1);
  let [straight, diagonal, area] = [0, 0, 0];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const place = row * width + column;
      const own = values[place];
      area += own;
      if (row > 0) straight += own !== values[place - width];
      if (column > 0) straight += own !== values[place - 1];
      if (row > 0 && column > 0) diagonal += own !== values[place - width - 1];
      if (row > 0 && column < width - 1) diagonal += own !== values[place - width + 1];
    }
  }
  const crossings = straight + diagonal / Math.SQRT2;
  return crossings ? (2 * area) / ((crossings * Math.PI) / 8) : 0;
}

/** Move the outline of a mask outwards, or inwards if `by` is negative, in pixels; the edge is soft. */
function grown(solid, by) {
  const rim = Math.ceil(Math.max(by, 0)) + 1;
  const wide = framed(solid, rim, rim, rim, rim);
  const [inside, outside] = [distances(wide), distances(inverted(wide))];
  return grid(Float32Array.from(inside, (depth, i) => clipped(depth - outside[i] + by + 0.5)), wide.width, wide.height);
}

/** Return how far each pixel of a mask is from the nearest that is 0 (P. Felzenszwalb, D. Huttenlocher, 2012). */
function distances({ values, width, height }) {
  const down = new Float64Array(values.length);
  for (let column = 0; column < width; column++) {
    let steps = Infinity;
    for (let row = 0; row < height; row++) {
      steps = values[row * width + column] ? steps + 1 : 0;
      down[row * width + column] = steps;
    }
    for (let row = height - 1; row >= 0; row--) {
      steps = values[row * width + column] ? steps + 1 : 0;
      down[row * width + column] = Math.min(down[row * width + column], steps);
    }
  }
  const result = new Float64Array(values.length);
  const [lowest, from] = [new Int32Array(width), new Float64Array(width + 1)];
  for (let start = 0; start < values.length; start += width) {
    const height_ = (column) => down[start + column] ** 2;
    let count = 0;
    for (let column = 0; column < width; column++) {
      if (height_(column) === Infinity) continue;
      let meets = -Infinity;
      while (count > 0) {
        const other = lowest[count - 1];
        meets = (height_(column) + column * column - height_(other) - other * other) / (2 * (column - other));
        if (meets > from[count - 1]) break;
        count -= 1;
        meets = -Infinity;
      }
      lowest[count] = column;
      from[count] = meets;
      count += 1;
    }
    for (let column = 0, which = 0; column < width; column++) {
      while (which + 1 < count && from[which + 1] < column) which += 1;
      result[start + column] = count ? Math.sqrt((column - lowest[which]) ** 2 + height_(lowest[which])) : Infinity;
    }
  }
  return result;
}

function resizedInk(ink, width, height) {
  const made = resampled(ink, width, height, BICUBIC);
  return { ...made, values: made.values.map(clipped) };
}

/** Scale the digit to the box and move its centre of mass to the middle, in one resampling. */
function fittedToImage(ink, fit, image) {
  const [centre] = image.centre_of_mass;
  let scale = image.box / longestSide(ink, fit);
  let { x, y } = centreOfMass(ink);
  if (Math.abs(scale - 1) < fit.nearly_fitted) [scale, x, y] = [1, rounded(x), rounded(y)];
  const side = image.width / scale;
  const [left, top] = [x, y].map((at) => at + 0.5 - (centre + 0.5) / scale);
  const before = (start) => Math.max(0, Math.ceil(-start)) + 1;
  const after = (start, own) => Math.max(0, Math.ceil(start + side - own)) + 1;
  const padded = framed(ink, before(top), before(left), after(top, ink.height), after(left, ink.width));
  const [x0, y0] = [left + before(left), top + before(top)];
  const { values } = resampled(padded, image.width, image.height, BICUBIC, [x0, y0, x0 + side, y0 + side]);
  const full = f32(Math.min(largest(values), 1));
  return values.map((value) => clipped(value / full));
}

function centreOfMass({ values, width }) {
  let [mass, x, y] = [0, 0, 0];
  values.forEach((value, i) => {
    mass += value;
    x += value * (i % width);
    y += value * Math.floor(i / width);
  });
  return { x: x / mass, y: y / mass };
}

// Resampling, as Pillow does it: a filter that is as wide as the change of scale, across and then down

const BOX = { support: 0.5, at: (x) => (x > -0.5 && x <= 0.5 ? 1 : 0) };
const BICUBIC = {
  support: 2,
  at: (x) => {
    const away = Math.abs(x);
    if (away < 1) return (1.5 * away - 2.5) * away * away + 1;
    return away < 2 ? (((away - 5) * away + 8) * away - 4) * -0.5 : 0;
  },
};

/** Return a grid of another size; bytes stay bytes. `box` is what is resampled: left, top, right, bottom. */
function resampled(source, width, height, filter, box = [0, 0, source.width, source.height]) {
  const [left, top, right, bottom] = box.map(f32);
  const across = weightsOf(source.width, left, right, width, filter);
  const down = weightsOf(source.height, top, bottom, height, filter);
  const isAs = (first, last, own, wanted) => first === 0 && last === wanted && own === wanted;
  const wide = isAs(left, right, source.width, width) ? source : pass(source, across, true);
  return isAs(top, bottom, source.height, height) ? wide : pass(wide, down, false);
}

/** Return for each new pixel the first old one that it is made of, and the weights of that and the next ones. */
function weightsOf(size, from, to, count, filter) {
  const scale = f32(to - from) / count;
  const wide = Math.max(scale, 1);
  const support = filter.support * wide;
  return Array.from({ length: count }, (_, place) => {
    const centre = from + (place + 0.5) * scale;
    const first = Math.max(Math.trunc(centre - support + 0.5), 0);
    const last = Math.min(Math.trunc(centre + support + 0.5), size);
    const shares = [];
    for (let i = first; i < last; i++) shares.push(filter.at((i - centre + 0.5) * (1 / wide)));
    const all = sum(shares);
    return { first, shares: all === 0 ? shares : shares.map((share) => share / all) };
  });
}

function pass(source, weights, isAcross) {
  const width = isAcross ? weights.length : source.width;
  const height = isAcross ? source.height : weights.length;
  const isBytes = source.values instanceof Uint8Array;
  const values = isBytes ? new Uint8Array(width * height) : new Float32Array(width * height);
  const fine = 2 ** 22; // Pillow weighs bytes by whole numbers
  const used = isBytes
    ? weights.map(({ first, shares }) => ({ first, shares: shares.map((share) => Math.floor(share * fine + 0.5)) }))
    : weights;
  const [near, next] = isAcross ? [1, source.width] : [source.width, 1];
  used.forEach(({ first, shares }, place) => {
    for (let line = 0; line < (isAcross ? height : width); line++) {
      let all = 0;
      for (let i = 0; i < shares.length; i++) all += source.values[line * next + (first + i) * near] * shares[i];
      values[isAcross ? line * width + place : place * width + line] = isBytes ? Math.floor(all / fine + 0.5) : all;
    }
  });
  return grid(values, width, height);
}

// Numbers and grids

function grid(values, width, height) {
  return { values, width, height };
}

function mask({ values, width, height }, isSet) {
  const set = new Uint8Array(values.length);
  for (let i = 0; i < set.length; i++) set[i] = isSet(i) ? 1 : 0;
  return grid(set, width, height);
}

function inverted(of) {
  return { ...of, values: of.values.map((value) => 1 - value) };
}

function chosen(values, of, wanted) {
  const result = new Float32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (of.values[i] === wanted) result[count++] = values[i];
  return result.subarray(0, count);
}

function everyNth(source, step) {
  const [width, height] = [Math.ceil(source.width / step), Math.ceil(source.height / step)];
  return cutBy(source, width, height, (row, column) => row * step * source.width + column * step);
}

function cut(source, { top, left, bottom, right }) {
  return cutBy(source, right - left, bottom - top, (row, column) => (top + row) * source.width + left + column);
}

function cutBy(source, width, height, place) {
  const values = new source.values.constructor(width * height);
  for (let i = 0; i < values.length; i++) values[i] = source.values[place(Math.floor(i / width), i % width)];
  return grid(values, width, height);
}

function framed(source, above, leftOf, below, rightOf) {
  const [width, height] = [source.width + leftOf + rightOf, source.height + above + below];
  const values = new source.values.constructor(width * height);
  for (let row = 0; row < source.height; row++) {
    const line = source.values.subarray(row * source.width, (row + 1) * source.width);
    values.set(line, (row + above) * width + leftOf);
  }
  return grid(values, width, height);
}

/** Return the least or the largest of the `side` × `side` values around each. */
function extremes(source, side, better) {
  const before = Math.floor(side / 2);
  const along = ({ values, width, height }, isAcross) => grid(values.map((_, i) => {
    const [row, column] = [Math.floor(i / width), i % width];
    let best = values[i];
    for (let step = -before; step < side - before; step++) {
      const [y, x] = isAcross ? [row, column + step] : [row + step, column];
      if (y >= 0 && x >= 0 && y < height && x < width) best = better(best, values[y * width + x]);
    }
    return best;
  }), width, height);
  return along(along(source, true), false);
}

/** Return one value by chance of each of many stretches, always the same ones; all if there are few. */
function some(values, enough) {
  if (values.length < 2 * enough) return values;
  const step = values.length / enough;
  return Float32Array.from(chances(enough), (chance, i) => values[Math.trunc((i + chance) * step)]);
}

let drawnChances = new Float64Array(0);

/** Return numbers from 0 to 1 as NumPy's default_rng(0) gives them (PCG64: M. O'Neill, 2014). */
function chances(count) {
  if (drawnChances.length === count) return drawnChances;
  const increment = 87136372517582989555478159403783844777n;
  const factor = 47026247687942121848144207491837523525n;
  let state = 35399562948360463058890781895381311971n;
  drawnChances = Float64Array.from({ length: count }, () => {
    state = BigInt.asUintN(128, state * factor + increment);
    const folded = BigInt.asUintN(64, (state >> 64n) ^ state);
    const turn = state >> 122n;
    return Number(BigInt.asUintN(64, (folded >> turn) | (folded << (64n - turn))) >> 11n) / 2 ** 53;
  });
  return drawnChances;
}

function percentiles(values, ...percents) {
  const ordered = Float32Array.from(values).sort();
  return percents.map((percent) => {
    const place = (percent / 100) * (ordered.length - 1);
    const before = Math.floor(place);
    if (before >= ordered.length - 1) return ordered[ordered.length - 1];
    return (ordered[before + 1] - ordered[before]) * (place - before) + ordered[before];
  });
}

function median(values) {
  const ordered = Float32Array.from(values).sort();
  const half = ordered.length >> 1;
  return ordered.length % 2 ? ordered[half] : f32(f32(ordered[half - 1] + ordered[half]) / 2);
}

function sum(values) {
  let all = 0;
  for (const value of values) all += value;
  return all;
}

function least(values) {
  return values.reduce((one, other) => (other < one ? other : one), Infinity);
}

function largest(values) {
  return values.reduce((one, other) => (other > one ? other : one), -Infinity);
}

function range(values) {
  return f32(largest(values) - least(values));
}

function argmax(values) {
  return values.reduce((best, value, i) => (value > values[best] ? i : best), 0);
}

function clipped(value) {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

/** Round halves to even, as Python does. */
function rounded(value) {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest < 0.5 || (rest === 0.5 && floor % 2 === 0) ? floor : floor + 1;
}

// The network

/** Under this name an export tells about itself, in JSON. */
const KEY = "digitpad_normalisation";

/** Reads drawings with one network, and with that for strokes where it lies beside it. */
export class Reader {
  /** @private Use `open`. */
  constructor(ort, session, ofStrokes, told) {
    Object.assign(this, { ort, session, ofStrokes, told });
  }

  /**
   * Open a network.
   *
   * @param {object} ort onnxruntime-web.
   * @param {string | URL | ArrayBuffer} source the address of an .onnx file, or its bytes.
   * @param {ArrayBuffer} [strokes] the bytes of the network for strokes; given an address, it is looked for beside it.
   */
  static async open(ort, source, strokes = undefined) {
    const isAddress = typeof source === "string" || source instanceof URL;
    const bytes = new Uint8Array(isAddress ? await fetched(source) : source);
    const told = toldBy(metadataOf(bytes));
    const session = await ort.InferenceSession.create(bytes);
    let beside = strokes;
    if (!beside && isAddress && told.joined_with_strokes?.stroke_file) {
      const address = new URL(told.joined_with_strokes.stroke_file, new URL(source, globalThis.location?.href));
      beside = await fetched(address).catch(() => undefined);
    }
    const ofStrokes = beside ? await ort.InferenceSession.create(new Uint8Array(beside)) : undefined;
    return new Reader(ort, session, ofStrokes, told);
  }

  /** Return the answer to strokes, lists of points [x, y, …], y down, in any unit. */
  async readStrokes(strokes) {
    const image = imageOfStrokes(strokes, this.told);
    const rule = this.told.joined_with_strokes;
    if (!this.ofStrokes || !rule || isBlank(image)) return this.readImage(image);
    const { places, channels } = this.told.path;
    const path = pathOfStrokes(strokes, this.told);
    const byImage = await this.#asked(this.session, image, this.#shape());
    const byPath = await this.#asked(this.ofStrokes, path, [1, places, 1, channels]);
    const logarithm = (probability) => Math.log(Math.max(probability, rule.least));
    const logits = byImage.map((each, i) =>
      rule.image_weight * logarithm(each) + rule.stroke_weight * logarithm(byPath[i]));
    const highest = largest(logits);
    return this.#answer(image, shares(logits.map((each) => Math.exp(each - highest))), "others_of_ink");
  }

  /** Return the answer to a picture, as getImageData gives it; `isClean` as `imageOfPicture` has it. */
  async readPicture(picture) {
    const { image, isClean } = imageOfPicture(picture, this.told);
    return { ...(await this.readImage(image)), isClean };
  }

  /**
   * Return the answer to an image that is made already: 28 × 28 numbers, 0 (paper) to 1 (ink).
   *
   * @returns {Promise<{digit: number | null, label: string, probabilities: number[], verdict: string,
   *     image: Float32Array, isClean: boolean}>} the verdict is "digit", "unsure", "not-a-digit" or "blank", by the
   *     thresholds that the export tells.
   */
  async readImage(image) {
    if (isBlank(image)) {
      const probabilities = this.labels.map(() => 0);
      return { digit: null, label: "", probabilities, verdict: "blank", image, isClean: true };
    }
    return this.#answer(image, await this.#asked(this.session, image, this.#shape()), "others");
  }

  /** The names of the classes. */
  get labels() {
    return (this.told.classes ?? [...Array(10).keys()]).map(String);
  }

  #shape() {
    return [1, this.told.image.height, this.told.image.width, 1];
  }

  async #asked(session, input, shape) {
    const given = { [session.inputNames[0]]: new this.ort.Tensor("float32", input, shape) };
    const answer = await session.run(given);
    return shares(Array.from(answer[session.outputNames[0]].data));
  }

  #answer(image, probabilities, others) {
    const digit = argmax(probabilities);
    const verdict = verdictOf(probabilities, this.told.thresholds ?? {}, others);
    return { digit, label: this.labels[digit], probabilities, verdict, image, isClean: true };
  }
}

function isBlank(image) {
  return !image.some((value) => value > 0);
}

function shares(values) {
  const all = sum(values);
  return values.map((each) => each / all);
}

function verdictOf(probabilities, thresholds, others) {
  const [best, second, ...rest] = [...probabilities].sort((one, other) => other - one);
  if (best < (thresholds.digit_confidence ?? 0) || sum(rest) > (thresholds[others] ?? 1)) return "not-a-digit";
  return best - second < (thresholds.unsure_margin ?? 0) ? "unsure" : "digit";
}

async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be fetched (${response.status}).`);
  return response.arrayBuffer();
}

/** Return what an export tells, with our own numbers where it is silent. */
function toldBy(written) {
  const told = JSON.parse(written[KEY] ?? written.digitpad_card ?? "{}");
  const result = { ...told, ...merged(RECIPE, told) };
  if (result.normalisation !== RECIPE.normalisation || result.path.version !== RECIPE.path.version) {
    throw new Error("The network's images are made in a way that this reader does not know; take a newer one.");
  }
  return result;
}

function merged(ours, theirs) {
  return Object.fromEntries(Object.entries(ours).map(([name, value]) => {
    const isObject = value instanceof Object && !Array.isArray(value);
    return [name, isObject ? merged(value, theirs[name] ?? {}) : theirs[name] ?? value];
  }));
}

/** Return the texts that an ONNX file carries, by name: field 14 of the model, each a name and a text. */
function metadataOf(bytes) {
  const found = {};
  for (const { number, content } of fieldsOf(bytes)) {
    if (number !== 14) continue;
    const texts = {};
    for (const each of fieldsOf(content)) texts[each.number] = new TextDecoder().decode(each.content);
    found[texts[1]] = texts[2];
  }
  return found;
}

/** Yield the fields of a protocol buffer that hold bytes. */
function* fieldsOf(bytes) {
  let place = 0;
  const number = () => {
    let [value, factor] = [0, 1];
    for (;;) {
      const byte = bytes[place++];
      if (byte === undefined) throw new Error("The network's file is damaged.");
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  };
  while (place < bytes.length) {
    const key = number();
    const kind = key % 8;
    if (kind === 2) {
      const size = number();
      yield { number: Math.floor(key / 8), content: bytes.subarray(place, place + size) };
      place += size;
    } else if (kind === 0) number();
    else if (kind === 1 || kind === 5) place += kind === 1 ? 8 : 4;
    else throw new Error("The network's file is damaged.");
  }
}
