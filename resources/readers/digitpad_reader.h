/* Make the image that a network exported by Digitpad reads, of strokes or of a picture: one header, C99 and libm.

       #include <stdio.h>
       #include "digitpad_reader.h"

       int main(void) {
           double points[] = {20, 8, 80, 8, 42, 96};      // x, y, x, y …; y points down, any unit
           int lengths[] = {3};                           // of one stroke of three points
           float image[DIGITPAD_PIXELS];                  // row by row, 0 (paper) to 1 (ink)
           if (!digitpad_image_of_strokes(points, lengths, 1, image)) return 1;   // no memory
           // Give `image` to the network, as float32 of shape (1, 28, 28, 1): TfLiteTensorCopyFromBuffer, or
           // OrtApi's CreateTensorWithDataAsOrtValue. The digit is the place of the largest of its ten answers.
           for (int i = 0; i < DIGITPAD_PIXELS; i++) printf("%c%s", " .:#"[(int)(3.99f * image[i])], i % 28 < 27 ? "" : "\n");
           return 0;
       }

       cc -std=c99 -O2 seven.c -lm

   Strokes become the image that the program makes of them. So do clean pictures: dark on light or light on dark, of any
   size, clear or opaque, grey or coloured. Shadows, grain, desks and ruled paper are not taken away here, as the program
   does it; `is_clean` tells where it would have looked again.

   The program counts pictures in float32; so does this file. All names begin with digitpad_, all functions are static. */

#ifndef DIGITPAD_READER_H
#define DIGITPAD_READER_H

#include <float.h>
#include <math.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* The program's own numbers. */
#define DIGITPAD_NORMALISATION 1
#define DIGITPAD_SIZE 28
#define DIGITPAD_PIXELS (DIGITPAD_SIZE * DIGITPAD_SIZE)
#define DIGITPAD_BOX 20
#define DIGITPAD_CENTRE 14.0
#define DIGITPAD_INK_PEN_WIDTH 2.5
#define DIGITPAD_INK_EDGE_WIDTH 0.5
#define DIGITPAD_INK_LONGEST_PIECE 2.0
#define DIGITPAD_INK_CLOSEST_POINTS 0.15
#define DIGITPAD_INK_MOST_PIECES 1000
#define DIGITPAD_INK_DOTS_PER_PIXEL 4
#define DIGITPAD_INK_LEAST_EXTENT 1e-300
#define DIGITPAD_PATH_PLACES 48
#define DIGITPAD_PATH_CHANNELS 6
#define DIGITPAD_PATH_SAMPLES 4
#define DIGITPAD_PATH_LIFTED 0.5
#define DIGITPAD_PATH_LONG 8.0
#define DIGITPAD_PATH_LONGEST 2.0
#define DIGITPAD_DECODE_LONGEST_SIDE 1024
#define DIGITPAD_DECODE_FAINT 0.25
#define DIGITPAD_DECODE_SHOWS 0.06
#define DIGITPAD_CLEAN_LEAST_CONTRAST 0.06
#define DIGITPAD_CLEAN_FAINTEST 0.03
#define DIGITPAD_CLEAN_FAINT_OVER_NOISE 8.0
#define DIGITPAD_CLEAN_LEVEL (0.5 / 255)
#define DIGITPAD_CLEAN_CLEAN_OVER_NOISE 12.0
#define DIGITPAD_CLEAN_LEAST_OVER_NOISE 4.0
#define DIGITPAD_CLEAN_DARKER_TIMES 2.0
#define DIGITPAD_CLEAN_DARKER_SHARE 0.002
#define DIGITPAD_CLEAN_GRAIN_CUT 3.0
#define DIGITPAD_CLEAN_SOFT_EDGES_CUT 1.5
#define DIGITPAD_CLEAN_SHADES 40.0
#define DIGITPAD_CLEAN_COARSE 64
#define DIGITPAD_CLEAN_TILES 4
#define DIGITPAD_CLEAN_SPARSE 0.85
#define DIGITPAD_CLEAN_SHADING 48
#define DIGITPAD_CLEAN_FRAME 0.6
#define DIGITPAD_CLEAN_CONTESTED 0.15
#define DIGITPAD_CLEAN_BROAD 7
#define DIGITPAD_CLEAN_ALONG 0.4
#define DIGITPAD_CLEAN_SOFT 0.4
#define DIGITPAD_CLEAN_BINS 64
#define DIGITPAD_CLEAN_ENOUGH 10000
#define DIGITPAD_PARTS_LARGE 48
#define DIGITPAD_PARTS_RUNS_ALONG 0.8
#define DIGITPAD_PARTS_SPECK 0.02
#define DIGITPAD_PARTS_FADED 0.45
#define DIGITPAD_PARTS_PALE 0.7
#define DIGITPAD_PARTS_MORE_THAN_DUST 0.05
#define DIGITPAD_PARTS_FAR 0.4
#define DIGITPAD_PARTS_BESIDE 0.4
#define DIGITPAD_PARTS_TOUCHES 0.05
#define DIGITPAD_PARTS_HANGS 0.6
#define DIGITPAD_PARTS_DISC_WIDTH 0.38
#define DIGITPAD_PARTS_DISC_ROUND 0.65
#define DIGITPAD_PARTS_APART 0.4
#define DIGITPAD_PARTS_ALIKE_SHARE 0.2
#define DIGITPAD_PARTS_ALIKE_MOST 25
#define DIGITPAD_SEGMENTER_LARGEST 200
#define DIGITPAD_SEGMENTER_EVEN 0.02
#define DIGITPAD_SEGMENTER_GRAIN 0.002
#define DIGITPAD_SEGMENTER_SOFT 0.3
#define DIGITPAD_FIT_EDGE 0.15
#define DIGITPAD_FIT_NEARLY_FITTED 0.05
#define DIGITPAD_FIT_THINNEST 1.3
#define DIGITPAD_FIT_THICKEST 4.8
#define DIGITPAD_FIT_THIN_TO 3.2
#define DIGITPAD_FIT_THICKEN_TO 2.4
#define DIGITPAD_FIT_FINE 4

#if defined(__GNUC__)
#define DIGITPAD_USE static __attribute__((unused))
#else
#define DIGITPAD_USE static
#endif

/* Memory: whatever a call takes is given back when it ends, or when there is none left. */

typedef union digitpad_block {
    union digitpad_block *next;
    double aligned;
} digitpad_block;

typedef struct {
    digitpad_block *blocks;
    jmp_buf failed;
} digitpad_memory;

static void *digitpad_take(digitpad_memory *memory, size_t count, size_t size) {
    digitpad_block *block = NULL;
    if (count <= (SIZE_MAX - sizeof *block) / size) block = calloc(1, sizeof *block + count * size);
    if (block == NULL) longjmp(memory->failed, 1);
    block->next = memory->blocks;
    memory->blocks = block;
    return block + 1;
}

static void digitpad_give_back(digitpad_memory *memory) {
    while (memory->blocks != NULL) {
        digitpad_block *next = memory->blocks->next;
        free(memory->blocks);
        memory->blocks = next;
    }
}

static double digitpad_clip(double value) { return value < 0 ? 0 : value > 1 ? 1 : value; }
static int digitpad_min(int a, int b) { return a < b ? a : b; }
static int digitpad_max(int a, int b) { return a > b ? a : b; }

/* Round halves to even, as Python does. */
static double digitpad_round(double value) {
    double low = floor(value), rest = value - low;
    return rest < 0.5 || (rest == 0.5 && fmod(low, 2) == 0) ? low : low + 1;
}

/* A grid of numbers, row by row; a mask is one of 0 and 1. */

typedef struct {
    float *at;
    int width, height;
} digitpad_grid;

static digitpad_grid digitpad_grid_of(digitpad_memory *memory, int width, int height) {
    digitpad_grid made = {NULL, width, height};
    made.at = digitpad_take(memory, (size_t)width * (size_t)height + 1, sizeof *made.at);
    return made;
}

static size_t digitpad_count(digitpad_grid grid) { return (size_t)grid.width * (size_t)grid.height; }

static digitpad_grid digitpad_mask_above(digitpad_memory *memory, digitpad_grid grid, float threshold) {
    digitpad_grid made = digitpad_grid_of(memory, grid.width, grid.height);
    for (size_t i = 0; i < digitpad_count(grid); i++) made.at[i] = grid.at[i] > threshold;
    return made;
}

static digitpad_grid digitpad_inverted(digitpad_memory *memory, digitpad_grid mask) {
    digitpad_grid made = digitpad_grid_of(memory, mask.width, mask.height);
    for (size_t i = 0; i < digitpad_count(mask); i++) made.at[i] = 1 - mask.at[i];
    return made;
}

static digitpad_grid digitpad_every(digitpad_memory *memory, digitpad_grid grid, int step) {
    digitpad_grid made = digitpad_grid_of(memory, (grid.width + step - 1) / step, (grid.height + step - 1) / step);
    for (int y = 0; y < made.height; y++)
        for (int x = 0; x < made.width; x++)
            made.at[(size_t)y * made.width + x] = grid.at[(size_t)y * step * grid.width + (size_t)x * step];
    return made;
}

static digitpad_grid digitpad_cut(digitpad_memory *memory, digitpad_grid grid, int top, int left, int bottom, int right) {
    digitpad_grid made = digitpad_grid_of(memory, right - left, bottom - top);
    for (int y = top; y < bottom; y++)
        memcpy(made.at + (size_t)(y - top) * made.width, grid.at + (size_t)y * grid.width + left,
               (size_t)made.width * sizeof *made.at);
    return made;
}

static digitpad_grid digitpad_framed(digitpad_memory *memory, digitpad_grid grid, int above, int before, int below,
                                     int after) {
    digitpad_grid made = digitpad_grid_of(memory, grid.width + before + after, grid.height + above + below);
    for (int y = 0; y < grid.height; y++)
        memcpy(made.at + (size_t)(y + above) * made.width + before, grid.at + (size_t)y * grid.width,
               (size_t)grid.width * sizeof *made.at);
    return made;
}

/* Return the largest (sign 1) or the least (-1) of the side × side values around each. */
static digitpad_grid digitpad_extremes(digitpad_memory *memory, digitpad_grid grid, int side, int sign) {
    for (int pass = 0; pass < 2; pass++) {
        digitpad_grid made = digitpad_grid_of(memory, grid.width, grid.height);
        for (int y = 0; y < grid.height; y++)
            for (int x = 0; x < grid.width; x++) {
                float best = grid.at[(size_t)y * grid.width + x];
                for (int step = -(side / 2); step < side - side / 2; step++) {
                    int row = pass ? y + step : y, column = pass ? x : x + step;
                    if (row < 0 || column < 0 || row >= grid.height || column >= grid.width) continue;
                    float value = grid.at[(size_t)row * grid.width + column];
                    if (sign * value > sign * best) best = value;
                }
                made.at[(size_t)y * grid.width + x] = best;
            }
        grid = made;
    }
    return grid;
}

/* A list of numbers, and what is asked of its order. */

typedef struct {
    float *at;
    size_t count;
} digitpad_list;

static digitpad_list digitpad_chosen(digitpad_memory *memory, digitpad_grid grid, digitpad_grid mask, float wanted) {
    digitpad_list list = {digitpad_take(memory, digitpad_count(grid) + 1, sizeof(float)), 0};
    for (size_t i = 0; i < digitpad_count(grid); i++)
        if (mask.at[i] == wanted) list.at[list.count++] = grid.at[i];
    return list;
}

/* Return one value by chance of each of many stretches, as NumPy's default_rng(0) chooses (PCG64: M. O'Neill, 2014). */
static digitpad_list digitpad_some(digitpad_memory *memory, const float *values, size_t count) {
    const uint64_t factor[2] = {0x2360ED051FC65DA4u, 0x4385DF649FCCF645u};
    const uint64_t increment[2] = {0x418DDADB3AF71A82u, 0x588133BC447873A9u};
    uint64_t state[2] = {0x1AA1B5345996452Du, 0x09585EB7A69561E3u};
    digitpad_list list = {digitpad_take(memory, DIGITPAD_CLEAN_ENOUGH + (count < 2 * DIGITPAD_CLEAN_ENOUGH ? count : 0),
                                        sizeof(float)), 0};
    if (count < 2 * DIGITPAD_CLEAN_ENOUGH) {
        memcpy(list.at, values, count * sizeof *values);
        list.count = count;
        return list;
    }
    for (list.count = 0; list.count < DIGITPAD_CLEAN_ENOUGH; list.count++) {
        /* state = state * factor + increment, modulo 2 to the 128th, from halves of 64 bits: high, low. */
        uint64_t a = state[1] >> 32, b = state[1] & 0xFFFFFFFFu, c = factor[1] >> 32, d = factor[1] & 0xFFFFFFFFu;
        uint64_t middle = (b * d >> 32) + (a * d & 0xFFFFFFFFu) + b * c;
        uint64_t high = a * c + (a * d >> 32) + (middle >> 32), low = state[1] * factor[1];
        high += state[0] * factor[1] + state[1] * factor[0];
        state[1] = low + increment[1];
        state[0] = high + increment[0] + (state[1] < low);
        uint64_t folded = state[0] ^ state[1], turn = state[0] >> 58;
        uint64_t drawn = turn ? folded >> turn | folded << (64 - turn) : folded;
        double place = ((double)list.count + (double)(drawn >> 11) / 9007199254740992.0);
        list.at[list.count] = values[(size_t)(place * ((double)count / DIGITPAD_CLEAN_ENOUGH))];
    }
    return list;
}

static int digitpad_compare(const void *a, const void *b) {
    float one = *(const float *)a, other = *(const float *)b;
    return (one > other) - (one < other);
}

static double digitpad_percentile(digitpad_list sorted, double percent) {
    if (sorted.count == 0) return 0;
    double place = percent / 100 * (double)(sorted.count - 1);
    size_t before = (size_t)place;
    if (before >= sorted.count - 1) return sorted.at[sorted.count - 1];
    return ((double)sorted.at[before + 1] - sorted.at[before]) * (place - (double)before) + sorted.at[before];
}

static float digitpad_median(digitpad_list list) {
    qsort(list.at, list.count, sizeof *list.at, digitpad_compare);
    size_t half = list.count / 2;
    if (list.count == 0) return 0;
    return list.count % 2 ? list.at[half] : (list.at[half - 1] + list.at[half]) / 2;
}

static float digitpad_least(const float *values, size_t count) {
    float best = FLT_MAX;
    for (size_t i = 0; i < count; i++) best = values[i] < best ? values[i] : best;
    return best;
}

static float digitpad_largest(const float *values, size_t count) {
    float best = -FLT_MAX;
    for (size_t i = 0; i < count; i++) best = values[i] > best ? values[i] : best;
    return best;
}

static float digitpad_range(const float *values, size_t count) {
    return count ? digitpad_largest(values, count) - digitpad_least(values, count) : 0;
}

static double digitpad_sum(const float *values, size_t count) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) sum += values[i];
    return sum;
}

static void digitpad_centre_of_mass(digitpad_grid grid, double *x, double *y) {
    double mass = digitpad_sum(grid.at, digitpad_count(grid));
    *x = *y = 0;
    for (int row = 0; row < grid.height; row++)
        for (int column = 0; column < grid.width; column++) {
            *x += (double)grid.at[(size_t)row * grid.width + column] * column / mass;
            *y += (double)grid.at[(size_t)row * grid.width + column] * row / mass;
        }
}

/* Strokes */

typedef struct {
    double x0, y0, x1, y1;
} digitpad_piece;

typedef struct {
    digitpad_piece *at;
    size_t count;
} digitpad_pieces;

/* Drop points that lie close along the path of one that is kept; keep both ends. Return how many are left. */
static int digitpad_thinned(double *points, int count) {
    int is_close = 0, kept = 1;
    double travelled = 0, cell = 0;
    for (int i = 1; i < count; i++)
        is_close |= hypot(points[2 * i] - points[2 * i - 2], points[2 * i + 1] - points[2 * i - 1])
                    < DIGITPAD_INK_CLOSEST_POINTS;
    if (count <= 2 || !is_close) return count;
    double x = points[0], y = points[1];
    for (int i = 1; i < count; i++) {
        travelled += hypot(points[2 * i] - x, points[2 * i + 1] - y);
        double own = floor(travelled / DIGITPAD_INK_CLOSEST_POINTS);
        x = points[2 * i];
        y = points[2 * i + 1];
        if (own != cell || i == count - 1) {
            points[2 * kept] = x;
            points[2 * kept++ + 1] = y;
        }
        cell = own;
    }
    return kept;
}

static int digitpad_pieces_in(digitpad_piece piece) {
    return digitpad_max((int)ceil(hypot(piece.x1 - piece.x0, piece.y1 - piece.y0) / DIGITPAD_INK_LONGEST_PIECE), 1);
}

/* Replace the lines of a scribble by dots on a fine grid: they cost no more than its area. */
static digitpad_pieces digitpad_dots(digitpad_memory *memory, digitpad_pieces lines) {
    const int side = (DIGITPAD_BOX + 2) * DIGITPAD_INK_DOTS_PER_PIXEL;
    digitpad_grid taken = digitpad_grid_of(memory, side, side);
    digitpad_pieces dots = {digitpad_take(memory, (size_t)side * side, sizeof(digitpad_piece)), 0};
    for (size_t i = 0; i < lines.count; i++) {
        digitpad_piece line = lines.at[i];
        int count = digitpad_pieces_in(line);
        double step_x = (line.x1 - line.x0) / count, step_y = (line.y1 - line.y0) / count;
        for (int nth = 0; nth < count; nth++)
            for (int quarter = 0; quarter <= 4; quarter++) {
                double x = line.x0 + nth * step_x, y = line.y0 + nth * step_y, along = quarter / 4.0;
                x = digitpad_round((x + along * (x + step_x - x)) * DIGITPAD_INK_DOTS_PER_PIXEL) + side / 2;
                y = digitpad_round((y + along * (y + step_y - y)) * DIGITPAD_INK_DOTS_PER_PIXEL) + side / 2;
                taken.at[(size_t)y * side + (size_t)x] = 1;
            }
    }
    for (int y = 0; y < side; y++)
        for (int x = 0; x < side; x++)
            if (taken.at[(size_t)y * side + x] > 0) {
                double at_x = (double)(x - side / 2) / DIGITPAD_INK_DOTS_PER_PIXEL;
                double at_y = (double)(y - side / 2) / DIGITPAD_INK_DOTS_PER_PIXEL;
                digitpad_piece dot = {at_x, at_y, at_x, at_y};
                dots.at[dots.count++] = dot;
            }
    return dots;
}

/* Draw lines with a round pen; pixel (row, column) has its centre at x = column, y = row. */
static void digitpad_draw(digitpad_pieces pieces, double x, double y, double edge, float image[DIGITPAD_PIXELS]) {
    const double reach = DIGITPAD_INK_PEN_WIDTH / 2 + 0.5;
    double nearest[DIGITPAD_PIXELS];
    for (int i = 0; i < DIGITPAD_PIXELS; i++) nearest[i] = reach * reach;
    for (size_t i = 0; i < pieces.count; i++) {
        double x0 = pieces.at[i].x0 + x, y0 = pieces.at[i].y0 + y;
        double step_x = pieces.at[i].x1 - pieces.at[i].x0, step_y = pieces.at[i].y1 - pieces.at[i].y0;
        double squared = fmax(step_x * step_x + step_y * step_y, 1e-24);
        int left = digitpad_max(0, (int)ceil(x0 + fmin(0, step_x) - reach));
        int top = digitpad_max(0, (int)ceil(y0 + fmin(0, step_y) - reach));
        int right = digitpad_min(DIGITPAD_SIZE - 1, (int)floor(x0 + fmax(0, step_x) + reach));
        int bottom = digitpad_min(DIGITPAD_SIZE - 1, (int)floor(y0 + fmax(0, step_y) + reach));
        for (int row = top; row <= bottom; row++)
            for (int column = left; column <= right; column++) {
                double share = digitpad_clip(((column - x0) * step_x + (row - y0) * step_y) / squared);
                double across = column - x0 - share * step_x, down = row - y0 - share * step_y;
                double *own = nearest + row * DIGITPAD_SIZE + column;
                *own = fmin(*own, across * across + down * down);
            }
    }
    for (int i = 0; i < DIGITPAD_PIXELS; i++)
        image[i] = (float)digitpad_clip((reach - sqrt(nearest[i]) - 0.5) / edge + 0.5);
}

/* Return the points with the middle of their box at 0, scaled so that its longer side is `wanted`; NULL if none. */
static double *digitpad_fitted(digitpad_memory *memory, const double *points, size_t count, double wanted, double of_dot) {
    double low[2], high[2], *fitted = digitpad_take(memory, 2 * count + 1, sizeof *fitted);
    for (size_t i = 0; i < 2 * count; i++) {
        if (i < 2 || points[i] < low[i % 2]) low[i % 2] = points[i];
        if (i < 2 || points[i] > high[i % 2]) high[i % 2] = points[i];
    }
    if (count == 0) return NULL;
    double extent = fmax(high[0] - low[0], high[1] - low[1]);
    double scale = extent > DIGITPAD_INK_LEAST_EXTENT ? wanted / extent : of_dot;
    for (size_t i = 0; i < 2 * count; i++) fitted[i] = (points[i] - (low[i % 2] + high[i % 2]) / 2) * scale;
    return fitted;
}

static size_t digitpad_points_in(const int *lengths, int strokes) {
    size_t count = 0;
    for (int i = 0; i < strokes; i++) count += (size_t)lengths[i];
    return count;
}

/* Write the image of strokes; all zeros if there are none.

   points: x, y, x, y …, finite, of all strokes one after the other; y points down, any unit.
   lengths: how many points each of the strokes has.
   Return 0 if there is no memory, else 1. */
DIGITPAD_USE int digitpad_image_of_strokes(const double *points, const int *lengths, int strokes,
                                           float image[DIGITPAD_PIXELS]) {
    digitpad_memory memory = {0};
    memset(image, 0, DIGITPAD_PIXELS * sizeof *image);
    if (setjmp(memory.failed)) return digitpad_give_back(&memory), 0;
    size_t count = digitpad_points_in(lengths, strokes), all = 0;
    double *fitted = digitpad_fitted(&memory, points, count, DIGITPAD_BOX - DIGITPAD_INK_PEN_WIDTH, 1);
    digitpad_pieces pieces = {digitpad_take(&memory, count + 1, sizeof(digitpad_piece)), 0};
    for (int i = 0; i < strokes; fitted += 2 * lengths[i++]) {
        int kept = digitpad_thinned(fitted, lengths[i]);
        for (int j = kept > 1; j < kept; j++) {
            digitpad_piece piece = {fitted[j ? 2 * j - 2 : 0], fitted[j ? 2 * j - 1 : 1], fitted[2 * j], fitted[2 * j + 1]};
            all += (size_t)digitpad_pieces_in(piece);
            pieces.at[pieces.count++] = piece;
        }
    }
    if (all > DIGITPAD_INK_MOST_PIECES) pieces = digitpad_dots(&memory, pieces);
    if (count) {
        /* Once with soft edges to find the centre of mass, and once to put it into the middle. */
        digitpad_grid drawn = {image, DIGITPAD_SIZE, DIGITPAD_SIZE};
        double x, y;
        digitpad_draw(pieces, DIGITPAD_CENTRE, DIGITPAD_CENTRE, 1, image);
        digitpad_centre_of_mass(drawn, &x, &y);
        digitpad_draw(pieces, 2 * DIGITPAD_CENTRE - x, 2 * DIGITPAD_CENTRE - y, DIGITPAD_INK_EDGE_WIDTH, image);
    }
    digitpad_give_back(&memory);
    return 1;
}

/* Write the path that a network for strokes follows; all zeros for a blank or a dot. Arguments and return as above.

   A row a place: x and y in -1 to 1, the direction in x and in y, 1 where the pen is lifted, the length of the path. */
DIGITPAD_USE int digitpad_path_of_strokes(const double *points, const int *lengths, int strokes,
                                          float path[DIGITPAD_PATH_PLACES][DIGITPAD_PATH_CHANNELS]) {
    enum { LAST = DIGITPAD_PATH_PLACES * DIGITPAD_PATH_SAMPLES - 1 };
    double at[DIGITPAD_PATH_PLACES][3] = {{0}};
    digitpad_memory memory = {0};
    memset(path, 0, DIGITPAD_PATH_PLACES * sizeof *path);
    if (setjmp(memory.failed)) return digitpad_give_back(&memory), 0;
    size_t count = digitpad_points_in(lengths, strokes), place = 0;
    double *fitted = digitpad_fitted(&memory, points, count, 2, 0);
    double *travelled = digitpad_take(&memory, count + 1, sizeof *travelled);
    char *lifted = digitpad_take(&memory, count + 1, 1);
    for (int i = 0; i < strokes; i++)
        if ((place += (size_t)lengths[i]) > 0 && place < count) lifted[place - 1] = 1;
    for (size_t i = 1; i < count; i++)
        travelled[i] = travelled[i - 1] + hypot(fitted[2 * i] - fitted[2 * i - 2], fitted[2 * i + 1] - fitted[2 * i - 1])
                       * (1 - (1 - DIGITPAD_PATH_LIFTED) * lifted[i - 1]);
    double total = count > 1 ? travelled[count - 1] : 0;
    size_t step = 0;
    for (int sample = 0; total > 0 && sample <= LAST; sample++) {
        double way = total * (sample == LAST ? 1 : sample * (1.0 / LAST)), within = 0;
        while (step < count - 1 && travelled[step + 1] <= way) step++;
        if (step < count - 1) within = (way - travelled[step]) * (1 / (travelled[step + 1] - travelled[step]));
        size_t taken = (size_t)((double)step + within) < count - 1 ? (size_t)((double)step + within) : count - 2;
        double *own = at[sample / DIGITPAD_PATH_SAMPLES], beyond = (double)step + within - (double)taken;
        for (int axis = 0; axis < 2; axis++) {
            double from = fitted[2 * taken + axis], to = fitted[2 * taken + 2 + axis];
            own[axis] += (from + beyond * (to - from)) / DIGITPAD_PATH_SAMPLES;
        }
        own[2] += (double)lifted[taken] / DIGITPAD_PATH_SAMPLES;
    }
    for (int i = 0; total > 0 && i < DIGITPAD_PATH_PLACES; i++) {
        int before = digitpad_max(i - 1, 0), after = digitpad_min(i + 1, DIGITPAD_PATH_PLACES - 1);
        double x = (at[after][0] - at[before][0]) / (after - before), y = (at[after][1] - at[before][1]) / (after - before);
        double pace = fmax(hypot(x, y), total / DIGITPAD_PATH_PLACES);
        path[i][0] = (float)at[i][0];
        path[i][1] = (float)at[i][1];
        path[i][2] = (float)(x / pace);
        path[i][3] = (float)(y / pace);
        path[i][4] = (float)at[i][2];
        path[i][5] = (float)fmin(total / DIGITPAD_PATH_LONG, DIGITPAD_PATH_LONGEST);
    }
    digitpad_give_back(&memory);
    return 1;
}

/* Resampling, as Pillow does it: a filter that is as wide as the change of scale, across and then down */

typedef enum { DIGITPAD_AVERAGE, DIGITPAD_BICUBIC } digitpad_filter;

static double digitpad_weight(digitpad_filter filter, double x) {
    if (filter == DIGITPAD_AVERAGE) return x > -0.5 && x <= 0.5;
    x = fabs(x);
    if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
    return x < 2 ? (((x - 5) * x + 8) * x - 4) * -0.5 : 0;
}

/* Resample one axis to `count` pixels of what lies from `from` to `to`. Bytes, 0 to 255, stay whole numbers. */
static digitpad_grid digitpad_pass(digitpad_memory *memory, digitpad_grid grid, int is_across, float from, float to,
                                   int count, digitpad_filter filter, int is_bytes) {
    int size = is_across ? grid.width : grid.height, lines = is_across ? grid.height : grid.width;
    if (from == 0 && to == (float)count && size == count) return grid;
    double scale = (double)(to - from) / count, wide = fmax(scale, 1);
    double support = (filter == DIGITPAD_AVERAGE ? 0.5 : 2) * wide, fine = 4194304; /* Pillow weighs bytes so finely */
    double *weights = digitpad_take(memory, (size_t)ceil(support) * 2 + 2, sizeof *weights);
    digitpad_grid made = digitpad_grid_of(memory, is_across ? count : lines, is_across ? lines : count);
    for (int place = 0; place < count; place++) {
        double centre = from + (place + 0.5) * scale, all = 0;
        int first = digitpad_max((int)(centre - support + 0.5), 0), last = digitpad_min((int)(centre + support + 0.5), size);
        for (int i = first; i < last; i++)
            all += weights[i - first] = digitpad_weight(filter, (i - centre + 0.5) * (1 / wide));
        for (int i = first; all != 0 && i < last; i++) weights[i - first] /= all;
        for (int i = first; is_bytes && i < last; i++) weights[i - first] = floor(weights[i - first] * fine + 0.5);
        for (int line = 0; line < lines; line++) {
            double sum = 0;
            for (int i = first; i < last; i++)
                sum += weights[i - first] * grid.at[is_across ? (size_t)line * size + i : (size_t)i * lines + line];
            made.at[is_across ? (size_t)line * count + place : (size_t)place * lines + line] =
                (float)(is_bytes ? floor(sum / fine + 0.5) : sum);
        }
    }
    return made;
}

static digitpad_grid digitpad_resampled(digitpad_memory *memory, digitpad_grid grid, int width, int height,
                                        digitpad_filter filter) {
    grid = digitpad_pass(memory, grid, 1, 0, (float)grid.width, width, filter, 0);
    return digitpad_pass(memory, grid, 0, 0, (float)grid.height, height, filter, 0);
}

/* Pictures: from bytes to grey */

static int digitpad_nearer(double number, double aspect, double longest, int is_width) {
    double low = floor(number), high = ceil(number);
    double of_low = is_width ? fabs(aspect - low / longest) : low == 0 ? 0 : fabs(aspect - longest / low);
    double of_high = is_width ? fabs(aspect - high / longest) : high == 0 ? 0 : fabs(aspect - longest / high);
    return digitpad_max((int)(of_high < of_low ? high : low), 1);
}

/* Reduce a plane of bytes to so many pixels; of a very large one whole blocks are averaged first. */
static digitpad_grid digitpad_reduced(digitpad_memory *memory, digitpad_grid plane, int width, int height) {
    int across = digitpad_max(1, (int)((double)plane.width / width / 2));
    int down = digitpad_max(1, (int)((double)plane.height / height / 2));
    float right = (float)((double)plane.width / across), bottom = (float)((double)plane.height / down);
    if (across > 1 || down > 1) {
        digitpad_grid blocks = digitpad_grid_of(memory, (plane.width + across - 1) / across, (plane.height + down - 1) / down);
        for (int y = 0; y < blocks.height; y++)
            for (int x = 0; x < blocks.width; x++) {
                int y1 = digitpad_min((y + 1) * down, plane.height), x1 = digitpad_min((x + 1) * across, plane.width);
                double sum = 0;
                for (int row = y * down; row < y1; row++)
                    sum += digitpad_sum(plane.at + (size_t)row * plane.width + x * across, (size_t)(x1 - x * across));
                blocks.at[(size_t)y * blocks.width + x] =
                    (float)floor(sum / ((double)(y1 - y * down) * (x1 - x * across)) + 0.5);
            }
        plane = blocks;
    }
    plane = digitpad_pass(memory, plane, 1, 0, right, width, DIGITPAD_AVERAGE, 1);
    return digitpad_pass(memory, plane, 0, 0, bottom, height, DIGITPAD_AVERAGE, 1);
}

/* Read planes of bytes, the last of them the opacity if there are four, reduced to the longest side. */
static void digitpad_planes(digitpad_memory *memory, const unsigned char *bytes, int width, int height, int channels,
                            digitpad_grid planes[4]) {
    int is_large = digitpad_max(width, height) > DIGITPAD_DECODE_LONGEST_SIDE;
    double aspect = (double)width / height, longest = DIGITPAD_DECODE_LONGEST_SIDE;
    int new_width = aspect <= 1 ? digitpad_nearer(longest * aspect, aspect, longest, 1) : (int)longest;
    int new_height = aspect <= 1 ? (int)longest : digitpad_nearer(longest / aspect, aspect, longest, 0);
    for (int channel = 0; channel < channels; channel++) {
        planes[channel] = digitpad_grid_of(memory, width, height);
        for (size_t i = 0; i < digitpad_count(planes[channel]); i++) {
            int value = bytes[(size_t)channels * i + (size_t)channel];
            if (is_large && channels == 4 && channel < 3) {
                int product = value * bytes[4 * i + 3] + 128;
                value = ((product >> 8) + product) >> 8;
            }
            planes[channel].at[i] = (float)value;
        }
        if (is_large) planes[channel] = digitpad_reduced(memory, planes[channel], new_width, new_height);
    }
    for (int channel = 0; is_large && channels == 4 && channel < 3; channel++)
        for (size_t i = 0; i < digitpad_count(planes[channel]); i++) {
            float *value = planes[channel].at + i, opacity = planes[3].at[i];
            if (opacity > 0 && opacity < 255) *value = (float)fmin(255, floor(255.0 * *value / opacity));
        }
    for (int channel = 0; channel < channels; channel++)
        for (size_t i = 0; i < digitpad_count(planes[channel]); i++) planes[channel].at[i] /= 255;
}

/* Fill what is clear so that the digit shows, whether the colours hold it or the opacity does. */
static void digitpad_fill_clear(digitpad_memory *memory, digitpad_grid planes[4]) {
    size_t count = digitpad_count(planes[3]);
    digitpad_grid opaque = digitpad_mask_above(memory, planes[3], 0.5f);
    digitpad_list shown[3];
    float widest = 0;
    double light = 0;
    for (int channel = 0; channel < 3; channel++) {
        shown[channel] = digitpad_chosen(memory, planes[channel], opaque, 1);
        widest = fmaxf(widest, digitpad_range(shown[channel].at, shown[channel].count));
        for (size_t i = 0; i < count; i++) light += (double)(planes[channel].at[i] * planes[3].at[i]) / 3;
    }
    int holds_colours = (double)shown[0].count > 0.5 * (double)count && widest > (float)DIGITPAD_DECODE_SHOWS;
    float bare = light / fmax(digitpad_sum(planes[3].at, count), (double)count * 1e-6) < 0.5;
    for (int channel = 0; channel < 3; channel++) {
        float ground = holds_colours ? digitpad_median(shown[channel]) : bare;
        for (size_t i = 0; i < count; i++) {
            float alpha = planes[3].at[i], *value = planes[channel].at + i;
            *value = *value * alpha + ground * (1 - alpha);
        }
    }
}

/* Return the luma (ITU-R BT.601), or the channel that shows ink of the paper's lightness best. */
static digitpad_grid digitpad_without_colour(digitpad_memory *memory, digitpad_grid planes[4]) {
    size_t count = digitpad_count(planes[0]);
    size_t bytes = count * sizeof *planes[0].at;
    if (!memcmp(planes[0].at, planes[1].at, bytes) && !memcmp(planes[0].at, planes[2].at, bytes)) return planes[0];
    digitpad_grid luma = digitpad_grid_of(memory, planes[0].width, planes[0].height);
    for (size_t i = 0; i < count; i++) {
        float sum = planes[0].at[i] * 0.299f + planes[1].at[i] * 0.587f;
        luma.at[i] = (float)digitpad_clip(sum + planes[2].at[i] * 0.114f);
    }
    float of_luma = digitpad_range(luma.at, count), best = 0;
    int channel = 0;
    for (int i = 0; i < 3; i++)
        if (digitpad_range(planes[i].at, count) > best) best = digitpad_range(planes[channel = i].at, count);
    return of_luma < DIGITPAD_DECODE_FAINT && best > 1.5f * of_luma ? planes[channel] : luma;
}

/* Pictures: from grey to ink */

/* Return the threshold that parts values into two groups best (N. Otsu, 1979). */
static double digitpad_otsu(const float *values, size_t count, float low, float high, int is_sample) {
    double counts[DIGITPAD_CLEAN_BINS + 1] = {0}, total = 0, below = 0, sum_below = 0, best = -1;
    double step = fmax((double)high - low, 1e-6) / DIGITPAD_CLEAN_BINS, all = (double)(count + 2 * (size_t)is_sample);
    int threshold = 0;
    for (size_t i = 0; i < count; i++) counts[(int)((values[i] - low) * (float)(1 / step))] += 1;
    counts[0] += is_sample; /* in which a small digit may have no pixel */
    counts[(int)((high - low) * (float)(1 / step))] += is_sample;
    for (int bin = 0; bin <= DIGITPAD_CLEAN_BINS; bin++) total += counts[bin] * bin;
    for (int bin = 0; bin < DIGITPAD_CLEAN_BINS; bin++) {
        below += counts[bin];
        sum_below += counts[bin] * bin;
        if (below == 0 || below == all) continue;
        double gap = total * below / all - sum_below, between = gap * gap / (below * (all - below));
        if (between > best) best = between, threshold = bin;
    }
    return low + (threshold + 1) * step;
}

/* Whether a mask surrounds the rest: paper holds most of the edge, unless that is a frame. */
static int digitpad_is_paper(digitpad_grid mask) {
    int width = mask.width, height = mask.height;
    const float *last = mask.at + (size_t)(height - 1) * width;
    double edge = digitpad_sum(mask.at, (size_t)width) + digitpad_sum(last, (size_t)width), corners, at_edge, overall;
    for (int row = 1; row < height - 1; row++)
        edge += mask.at[(size_t)row * width] + mask.at[(size_t)row * width + width - 1];
    at_edge = edge / (2.0 * width + 2.0 * digitpad_max(height - 2, 0));
    overall = digitpad_sum(mask.at, digitpad_count(mask)) / (double)digitpad_count(mask);
    if (fabs(at_edge - overall) > DIGITPAD_CLEAN_FRAME) return overall > 0.5;
    if (fabs(at_edge - 0.5) >= DIGITPAD_CLEAN_CONTESTED) return at_edge > 0.5;
    corners = (mask.at[0] + mask.at[width - 1] + last[0] + last[width - 1]) / 4;
    return at_edge + overall + corners > 1.5;
}

/* Return how much darker than the paper each pixel is, whether that is light or dark, and where the paper is. */
static digitpad_grid digitpad_on_even_paper(digitpad_memory *memory, digitpad_grid pixels, digitpad_grid *paper) {
    size_t count = digitpad_count(pixels);
    digitpad_list sample = digitpad_some(memory, pixels.at, count);
    float low = digitpad_least(pixels.at, count), high = digitpad_largest(pixels.at, count);
    digitpad_grid ink = digitpad_grid_of(memory, pixels.width, pixels.height);
    double threshold = digitpad_otsu(sample.at, sample.count, low, high, sample.count < count);
    *paper = digitpad_mask_above(memory, pixels, (float)threshold);
    int is_light = digitpad_is_paper(*paper);
    if (!is_light) *paper = digitpad_inverted(memory, *paper);
    for (size_t i = 0; i < count; i++) ink.at[i] = is_light ? 1 - pixels.at[i] : pixels.at[i];
    digitpad_list bare = digitpad_chosen(memory, ink, *paper, 1);
    float level = digitpad_median(digitpad_some(memory, bare.at, bare.count));
    for (size_t i = 0; i < count; i++) ink.at[i] -= level;
    return ink;
}

/* Return a sample of the ink or the paper, in order. */
static digitpad_list digitpad_ordered(digitpad_memory *memory, digitpad_grid ink, digitpad_grid paper, float is_paper) {
    digitpad_list list = digitpad_chosen(memory, ink, paper, is_paper);
    list = digitpad_some(memory, list.at, list.count);
    qsort(list.at, list.count, sizeof *list.at, digitpad_compare);
    return list;
}

static int digitpad_start(int part, int side) {
    return part * (side / DIGITPAD_CLEAN_TILES) + digitpad_min(part, side % DIGITPAD_CLEAN_TILES);
}

/* Find the level of the bare paper and its spread, if the lightest pixels have one shade all over the picture. */
static int digitpad_bare(digitpad_memory *memory, digitpad_grid ink, digitpad_grid paper, double full, double *level,
                         double *noise) {
    int step = digitpad_max(1, digitpad_max(ink.width, ink.height) / DIGITPAD_CLEAN_COARSE);
    ink = digitpad_every(memory, ink, step);
    paper = digitpad_every(memory, paper, step);
    digitpad_list ordered = digitpad_ordered(memory, ink, paper, 1);
    if (ordered.count == 0) return 0;
    double lightest = digitpad_percentile(ordered, 2), shade = full / DIGITPAD_CLEAN_SHADES;
    *level = digitpad_percentile(ordered, 16);
    *noise = *level - lightest;
    if (*noise > shade) return 0;
    for (int part = 0; part < DIGITPAD_CLEAN_TILES * DIGITPAD_CLEAN_TILES; part++) {
        int down = part / DIGITPAD_CLEAN_TILES, across = part % DIGITPAD_CLEAN_TILES, is_shaded = 1;
        int top = digitpad_start(down, ink.height), bottom = digitpad_start(down + 1, ink.height);
        int left = digitpad_start(across, ink.width), right = digitpad_start(across + 1, ink.width);
        double held = 0;
        for (int row = top; row < bottom; row++)
            for (int column = left; column < right; column++) {
                size_t place = (size_t)row * ink.width + column;
                is_shaded &= ink.at[place] > (float)(*level + shade);
                held += paper.at[place];
            }
        if (is_shaded && held > DIGITPAD_CLEAN_SPARSE * (bottom - top) * (right - left)) return 0;
    }
    return 1;
}

/* Whether something is so much darker than what counts as full ink that this rather is a shadow. */
static int digitpad_holds_darker(digitpad_memory *memory, digitpad_grid ink, double full) {
    digitpad_list sample = digitpad_some(memory, ink.at, digitpad_count(ink));
    size_t darker = 0;
    for (size_t i = 0; i < sample.count; i++) darker += sample.at[i] > (float)(DIGITPAD_CLEAN_DARKER_TIMES * full);
    return (double)darker > DIGITPAD_CLEAN_DARKER_SHARE * (double)sample.count;
}

/* Whether what is no paper is broader than lines are. */
static int digitpad_holds_broad(digitpad_memory *memory, digitpad_grid paper) {
    int width = paper.width, height = paper.height, half = DIGITPAD_CLEAN_BROAD / 2;
    double left = 0, right = 0, least;
    for (int row = 0; row < height; row++) {
        left += paper.at[(size_t)row * width] / height;
        right += paper.at[(size_t)row * width + width - 1] / height;
    }
    least = fmin(digitpad_sum(paper.at, (size_t)width),
                 digitpad_sum(paper.at + (size_t)(height - 1) * width, (size_t)width)) / width;
    if (1 - fmin(least, fmin(left, right)) > DIGITPAD_CLEAN_ALONG) return 1;
    digitpad_grid coarse = digitpad_every(memory, paper, digitpad_max(1, digitpad_max(width, height) / DIGITPAD_CLEAN_COARSE));
    coarse = digitpad_extremes(memory, coarse, DIGITPAD_CLEAN_BROAD, 1);
    for (int row = half; row < coarse.height - half; row++)
        for (int column = half; column < coarse.width - half; column++)
            if (coarse.at[(size_t)row * coarse.width + column] == 0) return 1;
    return 0;
}

/* Whether something is broader than lines are and fades into the paper, as shadows do. */
static int digitpad_holds_shadow(digitpad_memory *memory, digitpad_grid pixels, digitpad_grid paper, double full) {
    if (digitpad_min(pixels.width, pixels.height) <= 2 * DIGITPAD_CLEAN_COARSE) return 0;
    if (!digitpad_holds_broad(memory, paper)) return 0;
    int step = digitpad_max(1, digitpad_max(pixels.width, pixels.height) / (2 * DIGITPAD_CLEAN_COARSE));
    int width = pixels.width / step, height = pixels.height / step, broad = DIGITPAD_CLEAN_BROAD;
    digitpad_grid tones = digitpad_resampled(memory, pixels, width, height, DIGITPAD_AVERAGE);
    digitpad_grid around = digitpad_resampled(memory, paper, width, height, DIGITPAD_AVERAGE);
    around = digitpad_mask_above(memory, around, 0.5f);
    digitpad_grid solid = digitpad_extremes(memory, digitpad_inverted(memory, around), 2 * broad - 3, -1);
    solid = digitpad_extremes(memory, solid, 2 * broad, 1);
    digitpad_grid inside = digitpad_extremes(memory, around, 3, -1);
    digitpad_grid high = digitpad_extremes(memory, tones, 3, 1), low = digitpad_extremes(memory, tones, 3, -1);
    for (size_t i = 0; i < digitpad_count(around); i++) {
        high.at[i] -= low.at[i];
        around.at[i] = around.at[i] > 0 && inside.at[i] == 0 && solid.at[i] > 0;
    }
    digitpad_list steps = digitpad_chosen(memory, high, around, 1);
    return steps.count > 0 && digitpad_median(steps) < (float)(DIGITPAD_CLEAN_SOFT * full);
}

/* Return how much ink each pixel holds, 0 to 1, of width 0 if there is none, and whether the paper is even. */
static digitpad_grid digitpad_ink(digitpad_memory *memory, digitpad_grid pixels, int *is_clean) {
    const digitpad_grid none = {NULL, 0, 0};
    digitpad_grid paper, ink;
    *is_clean = 1;
    if (digitpad_range(pixels.at, digitpad_count(pixels)) < DIGITPAD_CLEAN_FAINTEST) return none;
    ink = digitpad_on_even_paper(memory, pixels, &paper);
    digitpad_list bare = digitpad_ordered(memory, ink, paper, 1);
    double full = digitpad_percentile(digitpad_ordered(memory, ink, paper, 0), 75);
    double noise = (digitpad_percentile(bare, 84) - digitpad_percentile(bare, 16)) / 2;
    double cut = DIGITPAD_CLEAN_GRAIN_CUT * noise, level, spread;
    if (full < DIGITPAD_CLEAN_CLEAN_OVER_NOISE * noise && digitpad_bare(memory, ink, paper, full, &level, &spread)) {
        cut = DIGITPAD_CLEAN_SOFT_EDGES_CUT * noise;
        for (size_t i = 0; i < digitpad_count(ink); i++) ink.at[i] -= (float)level;
        full -= level;
        noise = spread;
    }
    if (digitpad_min(pixels.width, pixels.height) > DIGITPAD_CLEAN_SHADING)
        *is_clean = !(full < DIGITPAD_CLEAN_CLEAN_OVER_NOISE * noise || digitpad_holds_darker(memory, ink, full)
                      || digitpad_holds_shadow(memory, pixels, paper, full));
    double least = full >= DIGITPAD_CLEAN_LEAST_CONTRAST ? DIGITPAD_CLEAN_LEAST_OVER_NOISE : DIGITPAD_CLEAN_FAINT_OVER_NOISE;
    if (full < fmax(DIGITPAD_CLEAN_FAINTEST, least * fmax(noise, DIGITPAD_CLEAN_LEVEL))) return none;
    double floor_ = fmin(cut, full / 2);
    for (size_t i = 0; i < digitpad_count(ink); i++)
        ink.at[i] = (float)digitpad_clip((ink.at[i] - (float)floor_) / (float)(full - floor_));
    return ink;
}

/* Whether all else than what was found is even paper, or at most its soft edges on paper without grain. */
static int digitpad_is_plain(digitpad_memory *memory, digitpad_grid pixels, digitpad_grid found) {
    digitpad_list rest = digitpad_chosen(memory, pixels, found, 0);
    if (digitpad_range(rest.at, rest.count) <= DIGITPAD_SEGMENTER_EVEN) return 1;
    digitpad_grid near = digitpad_extremes(memory, found, 3, 1);
    rest = digitpad_chosen(memory, pixels, near, 0);
    if (digitpad_range(rest.at, rest.count) <= DIGITPAD_SEGMENTER_EVEN) return 1;
    digitpad_list steps = {digitpad_take(memory, digitpad_count(pixels) + 1, sizeof(float)), 0};
    for (size_t i = 1; i < digitpad_count(pixels); i++)
        if (i % (size_t)pixels.width > 0 && near.at[i] == 0 && near.at[i - 1] == 0)
            steps.at[steps.count++] = fabsf(pixels.at[i] - pixels.at[i - 1]);
    float whole = digitpad_range(pixels.at, digitpad_count(pixels));
    return steps.count > 0 && digitpad_median(steps) <= (float)DIGITPAD_SEGMENTER_GRAIN
           && digitpad_range(rest.at, rest.count) <= (float)DIGITPAD_SEGMENTER_SOFT * whole;
}

/* Pictures: the parts of the ink that are the digit */

typedef struct {
    int box[4]; /* top, left, bottom, right; the latter two exclusive */
    double ink, mass, strength, area;
    int at_edges[4], at_edge, is_frame, is_disc, is_kept;
} digitpad_part;

static void digitpad_widen(int box[4], int row, int column) {
    box[0] = digitpad_min(box[0], row);
    box[1] = digitpad_min(box[1], column);
    box[2] = digitpad_max(box[2], row + 1);
    box[3] = digitpad_max(box[3], column + 1);
}

static int digitpad_side(const int box[4], int axis) { return box[2 + axis] - box[axis]; }
static int digitpad_longer(const int box[4]) { return digitpad_max(box[2] - box[0], box[3] - box[1]); }

/* Find the box around what is above the edge of ink; of no size if nothing is. */
static void digitpad_box(digitpad_grid ink, int box[4]) {
    box[0] = ink.height, box[1] = ink.width, box[2] = box[3] = 0;
    for (int row = 0; row < ink.height; row++)
        for (int column = 0; column < ink.width; column++)
            if (ink.at[(size_t)row * ink.width + column] > (float)DIGITPAD_FIT_EDGE) digitpad_widen(box, row, column);
}

/* Number the connected parts of the ink from 1, corners connect; return how many there are. */
static int digitpad_parts(digitpad_memory *memory, digitpad_grid ink, int *labels, digitpad_part **parts) {
    size_t count = digitpad_count(ink), *waiting = digitpad_take(memory, count + 1, sizeof *waiting);
    int found = 0, room = 0;
    *parts = NULL;
    for (size_t first = 0; first < count; first++) {
        if (!(ink.at[first] > (float)DIGITPAD_FIT_EDGE) || labels[first]) continue;
        if (found == room) {
            digitpad_part *more = digitpad_take(memory, (size_t)(room = 2 * room + 16), sizeof *more);
            if (found) memcpy(more, *parts, (size_t)found * sizeof *more);
            *parts = more;
        }
        digitpad_part *part = *parts + found++;
        part->box[0] = ink.height, part->box[1] = ink.width;
        size_t left = 0;
        waiting[left++] = first;
        labels[first] = found;
        while (left) {
            size_t place = waiting[--left];
            int row = (int)(place / (size_t)ink.width), column = (int)(place % (size_t)ink.width);
            digitpad_widen(part->box, row, column);
            for (int y = digitpad_max(row - 1, 0); y <= digitpad_min(row + 1, ink.height - 1); y++)
                for (int x = digitpad_max(column - 1, 0); x <= digitpad_min(column + 1, ink.width - 1); x++) {
                    size_t other = (size_t)y * ink.width + x;
                    if (labels[other] || !(ink.at[other] > (float)DIGITPAD_FIT_EDGE)) continue;
                    labels[other] = found;
                    waiting[left++] = other;
                }
        }
    }
    for (size_t i = 0; i < count; i++)
        if (labels[i]) {
            (*parts)[labels[i] - 1].ink += ink.at[i];
            (*parts)[labels[i] - 1].area += 1;
        }
    return found;
}

/* Return how far a part is from a box, in pixels along the axis on which it is farther. */
static int digitpad_gap(const int part[4], const int box[4]) {
    return digitpad_max(digitpad_max(part[0] - box[2], box[0] - part[2]), digitpad_max(part[1] - box[3], box[1] - part[3]));
}

/* Return the mean width of lines in pixels: twice their area over their outline's length (Crofton's formula). */
static double digitpad_line_width(digitpad_memory *memory, digitpad_grid solid) {
    digitpad_grid wide = digitpad_framed(memory, solid, 1, 1, 1, 1);
    double straight = 0, diagonal = 0, area = 0;
    for (int row = 0; row < wide.height; row++)
        for (int column = 0; column < wide.width; column++) {
            const float *own = wide.at + (size_t)row * wide.width + column;
            area += *own;
            if (row > 0) straight += *own != own[-wide.width];
            if (column > 0) straight += *own != own[-1];
            if (row > 0 && column > 0) diagonal += *own != own[-wide.width - 1];
            if (row > 0 && column < wide.width - 1) diagonal += *own != own[-wide.width + 1];
        }
    double crossings = straight + diagonal / sqrt(2);
    return crossings > 0 ? 2 * area / (crossings * acos(-1) / 8) : 0;
}

/* Find the parts that are filled discs, such as punch holes; none if the rest is only dust. */
static void digitpad_discs(digitpad_memory *memory, digitpad_grid ink, const int *labels, digitpad_part *parts, int count) {
    double most = 0, all = 0, rest = 0;
    for (int i = 0; i < count; i++) most = fmax(most, parts[i].mass), all += parts[i].mass;
    for (int i = 0; i < count; i++) {
        int *box = parts[i].box, longer = digitpad_longer(box), shorter = digitpad_min(box[2] - box[0], box[3] - box[1]);
        int is_apart = 1;
        if (!(parts[i].mass > DIGITPAD_PARTS_SPECK * most && shorter > DIGITPAD_PARTS_DISC_ROUND * longer)) continue;
        for (int j = 0; j < count; j++)
            is_apart &= j == i || digitpad_gap(parts[j].box, box) >= DIGITPAD_PARTS_APART * longer;
        if (!is_apart) continue;
        digitpad_grid own = digitpad_grid_of(memory, box[3] - box[1], box[2] - box[0]);
        for (int row = 0; row < own.height; row++)
            for (int column = 0; column < own.width; column++)
                own.at[(size_t)row * own.width + column] =
                    labels[(size_t)(row + box[0]) * ink.width + (size_t)(column + box[1])] == i + 1;
        parts[i].is_disc = digitpad_line_width(memory, own) > DIGITPAD_PARTS_DISC_WIDTH * longer;
    }
    for (int i = 0; i < count; i++) rest += parts[i].is_disc ? 0 : parts[i].mass;
    for (int i = 0; rest > DIGITPAD_PARTS_MORE_THAN_DUST * all && i < count; i++)
        if (parts[i].is_disc) parts[i].mass = 0;
}

/* Whether a part reaches into the picture beside the digit, over an edge that the digit itself keeps clear of. */
static int digitpad_is_neighbour(const digitpad_part *part, const digitpad_part *main_) {
    int reaches[4], is_beside[2], is_apart = 0;
    for (int side = 0; side < 4; side++) reaches[side] = part->at_edges[side] && !main_->at_edges[side];
    for (int axis = 0; axis < 2; axis++) {
        int within = digitpad_min(part->box[2 + axis], main_->box[2 + axis]) - digitpad_max(part->box[axis], main_->box[axis]);
        is_beside[axis] = within < DIGITPAD_PARTS_BESIDE * digitpad_side(part->box, axis);
        is_apart |= -within > DIGITPAD_PARTS_TOUCHES * digitpad_longer(main_->box);
    }
    int hangs = digitpad_side(part->box, 0) > DIGITPAD_PARTS_HANGS * digitpad_side(part->box, 1);
    return ((reaches[1] || reaches[3]) && is_beside[1]) || ((reaches[0] || reaches[2]) && is_beside[0] && (is_apart || hangs));
}

/* Leave out of several parts what reaches an edge and is frame or shadow, while the digit lies clear of it. */
static int digitpad_drop_at_edges(digitpad_grid ink, digitpad_part *parts, int count, int is_large) {
    double all = 0, clear = 0, most = -1, strongest = 0;
    int is_only_frame = 1;
    for (int i = 0; i < count; i++) {
        digitpad_part *part = parts + i;
        const int edges[4] = {0, 0, ink.height, ink.width};
        for (int side = 0; side < 4; side++)
            part->at_edge |= part->at_edges[side] = part->box[side] == edges[side];
        part->mass = part->ink;
        part->strength = part->ink / part->area;
        part->is_frame = part->at_edge
                         && ((double)digitpad_side(part->box, 0) / ink.height > DIGITPAD_PARTS_RUNS_ALONG
                             || (double)digitpad_side(part->box, 1) / ink.width > DIGITPAD_PARTS_RUNS_ALONG);
        is_only_frame &= !part->at_edge || part->is_frame;
        all += part->mass;
        clear += part->at_edge ? 0 : part->mass;
    }
    if (!(clear > DIGITPAD_PARTS_MORE_THAN_DUST * all)) return 0;
    for (int i = 0; i < count; i++) {
        if (parts[i].is_frame && (is_only_frame || is_large)) parts[i].mass = 0;
        double mass = parts[i].at_edge ? 0 : parts[i].mass;
        if (mass > most) most = mass, strongest = parts[i].strength;
    }
    for (int i = 0; i < count; i++)
        if (parts[i].at_edge && parts[i].strength < DIGITPAD_PARTS_PALE * strongest) parts[i].mass = 0;
    return 1;
}

/* Choose which of several parts make the digit; return 0 if they are a page. */
static int digitpad_choose(digitpad_memory *memory, digitpad_grid ink, const int *labels, digitpad_part *parts, int count) {
    int is_large = digitpad_min(ink.width, ink.height) > DIGITPAD_PARTS_LARGE, main_ = 0, alike = 0, found = 1;
    int is_clear = digitpad_drop_at_edges(ink, parts, count, is_large), box[4];
    double most = -1;
    if (is_large) digitpad_discs(memory, ink, labels, parts, count);
    for (int i = 0; i < count; i++) {
        double y = (parts[i].box[0] + parts[i].box[2]) / 2.0 / ink.height - 0.5;
        double x = (parts[i].box[1] + parts[i].box[3]) / 2.0 / ink.width - 0.5;
        double weight = parts[i].mass / (1 + 4 * (y * y + x * x)) * (parts[i].at_edge && is_clear ? 0.5 : 1);
        if (weight > most) most = weight, main_ = i;
    }
    for (int i = 0; i < count; i++) alike += parts[i].mass > DIGITPAD_PARTS_ALIKE_SHARE * parts[main_].mass;
    if (is_large && alike > DIGITPAD_PARTS_ALIKE_MOST) return 0;
    for (int i = 0; i < count; i++)
        if (parts[i].strength < DIGITPAD_PARTS_FADED * parts[main_].strength
            || (i != main_ && digitpad_is_neighbour(parts + i, parts + main_)))
            parts[i].mass = 0;
    parts[main_].is_kept = 1;
    memcpy(box, parts[main_].box, sizeof box);
    while (found) { /* what lies near to it, or to what does */
        double reach = DIGITPAD_PARTS_FAR * digitpad_longer(box);
        int wider[4];
        memcpy(wider, box, sizeof box);
        found = 0;
        for (int i = 0; i < count; i++) {
            if (parts[i].is_kept || !(parts[i].mass >= DIGITPAD_PARTS_SPECK * parts[main_].mass)) continue;
            if (!(digitpad_gap(parts[i].box, box) < reach)) continue;
            found = parts[i].is_kept = 1;
            digitpad_widen(wider, parts[i].box[0], parts[i].box[1]);
            digitpad_widen(wider, parts[i].box[2] - 1, parts[i].box[3] - 1);
        }
        memcpy(box, wider, sizeof box);
    }
    return 1;
}

/* Leave the ink of the digit alone, without dust, frames and neighbours; return 0 if there is no digit. */
static int digitpad_digit_in(digitpad_memory *memory, digitpad_grid ink) {
    int *labels = digitpad_take(memory, digitpad_count(ink) + 1, sizeof *labels), is_all = 1;
    digitpad_part *parts;
    int count = digitpad_parts(memory, ink, labels, &parts);
    if (count < 2) return count;
    if (!digitpad_choose(memory, ink, labels, parts, count)) return 0;
    for (int i = 0; i < count; i++) is_all &= parts[i].is_kept;
    for (size_t i = 0; !is_all && i < digitpad_count(ink); i++)
        if (!labels[i] || !parts[labels[i] - 1].is_kept) ink.at[i] = 0;
    return 1;
}

/* Pictures: from ink to the image */

/* Return how far each pixel of a mask is from the nearest that is 0 (P. Felzenszwalb, D. Huttenlocher, 2012). */
static double *digitpad_distances(digitpad_memory *memory, digitpad_grid mask) {
    int width = mask.width, height = mask.height, *lowest = digitpad_take(memory, (size_t)width + 1, sizeof *lowest);
    double *down = digitpad_take(memory, digitpad_count(mask) + 1, sizeof *down);
    double *result = digitpad_take(memory, digitpad_count(mask) + 1, sizeof *result);
    double *from = digitpad_take(memory, (size_t)width + 1, sizeof *from);
    for (int column = 0; column < width; column++) {
        double steps = INFINITY;
        for (int row = 0; row < height; row++)
            down[(size_t)row * width + column] = steps = mask.at[(size_t)row * width + column] > 0 ? steps + 1 : 0;
        for (int row = height - 1; row >= 0; row--) {
            double *own = down + (size_t)row * width + column;
            steps = mask.at[(size_t)row * width + column] > 0 ? steps + 1 : 0;
            *own = fmin(*own, steps);
        }
    }
    for (int row = 0; row < height; row++) {
        const double *own = down + (size_t)row * width;
        int count = 0;
        for (int column = 0; column < width; column++) {
            double meets = -INFINITY;
            if (own[column] == INFINITY) continue;
            for (; count > 0; count--, meets = -INFINITY) {
                int other = lowest[count - 1];
                meets = own[column] * own[column] - own[other] * own[other];
                meets = (meets + (double)column * column - (double)other * other) / (2.0 * (column - other));
                if (meets > from[count - 1]) break;
            }
            lowest[count] = column;
            from[count++] = meets;
        }
        for (int column = 0, which = 0; column < width; column++) {
            while (which + 1 < count && from[which + 1] < column) which++;
            double across = count ? column - lowest[which] : INFINITY, deep = count ? own[lowest[which]] : 0;
            result[(size_t)row * width + column] = sqrt(across * across + deep * deep);
        }
    }
    return result;
}

/* Move the outline of a mask outwards, or inwards if `by` is negative, in pixels; the edge is soft. */
static digitpad_grid digitpad_grown(digitpad_memory *memory, digitpad_grid solid, double by) {
    int rim = (int)ceil(fmax(by, 0)) + 1;
    solid = digitpad_framed(memory, solid, rim, rim, rim, rim);
    double *inside = digitpad_distances(memory, solid);
    double *outside = digitpad_distances(memory, digitpad_inverted(memory, solid));
    for (size_t i = 0; i < digitpad_count(solid); i++) solid.at[i] = (float)digitpad_clip(inside[i] - outside[i] + by + 0.5);
    return solid;
}

static digitpad_grid digitpad_resized(digitpad_memory *memory, digitpad_grid ink, int width, int height) {
    digitpad_grid made = digitpad_grid_of(memory, width, height);
    ink = digitpad_resampled(memory, ink, width, height, DIGITPAD_BICUBIC);
    for (size_t i = 0; i < digitpad_count(made); i++) made.at[i] = (float)digitpad_clip(ink.at[i]);
    return made;
}

static int digitpad_longest_side(digitpad_grid ink) {
    int box[4];
    digitpad_box(ink, box);
    return digitpad_longer(box);
}

/* Thin or thicken lines that are far from what a pen leaves on a digit of this size. */
static digitpad_grid digitpad_with_natural_lines(digitpad_memory *memory, digitpad_grid ink) {
    digitpad_grid fine = ink;
    int longest = digitpad_longest_side(ink), wanted = DIGITPAD_FIT_FINE * DIGITPAD_BOX, box[4];
    if (longest < wanted) {
        double factor = (double)wanted / longest;
        fine = digitpad_resized(memory, ink, (int)digitpad_round(ink.width * factor), (int)digitpad_round(ink.height * factor));
        longest = digitpad_longest_side(fine);
    }
    double unit = (double)longest / DIGITPAD_BOX;
    double width = digitpad_line_width(memory, digitpad_mask_above(memory, fine, 0.5f));
    if (width == 0 || (DIGITPAD_FIT_THINNEST <= width / unit && width / unit <= DIGITPAD_FIT_THICKEST)) return ink;
    int excess = (int)fmin(unit / DIGITPAD_FIT_FINE, width / 3);
    if (excess > 1) {
        fine = digitpad_resized(memory, fine, fine.width / excess, fine.height / excess);
        unit /= excess;
        width /= excess;
    }
    double right = (width > DIGITPAD_FIT_THICKEST * unit ? DIGITPAD_FIT_THIN_TO : DIGITPAD_FIT_THICKEN_TO) * unit;
    fine = digitpad_grown(memory, digitpad_mask_above(memory, fine, 0.5f), (right - width) / 2);
    digitpad_box(fine, box);
    return box[2] > 0 ? fine : ink;
}

/* Scale the digit to the box and move its centre of mass to the middle, in one resampling. */
static void digitpad_fit(digitpad_memory *memory, digitpad_grid ink, float image[DIGITPAD_PIXELS]) {
    double scale = (double)DIGITPAD_BOX / digitpad_longest_side(ink), x, y, side, left, top;
    digitpad_centre_of_mass(ink, &x, &y);
    if (fabs(scale - 1) < DIGITPAD_FIT_NEARLY_FITTED) {
        scale = 1;
        x = digitpad_round(x);
        y = digitpad_round(y);
    }
    side = DIGITPAD_SIZE / scale;
    left = x + 0.5 - (DIGITPAD_CENTRE + 0.5) / scale;
    top = y + 0.5 - (DIGITPAD_CENTRE + 0.5) / scale;
    int above = digitpad_max(0, (int)ceil(-top)) + 1, before = digitpad_max(0, (int)ceil(-left)) + 1;
    int below = digitpad_max(0, (int)ceil(top + side - ink.height)) + 1;
    int after = digitpad_max(0, (int)ceil(left + side - ink.width)) + 1;
    digitpad_grid made = digitpad_framed(memory, ink, above, before, below, after);
    left += before;
    top += above;
    made = digitpad_pass(memory, made, 1, (float)left, (float)(left + side), DIGITPAD_SIZE, DIGITPAD_BICUBIC, 0);
    made = digitpad_pass(memory, made, 0, (float)top, (float)(top + side), DIGITPAD_SIZE, DIGITPAD_BICUBIC, 0);
    float full = fminf(digitpad_largest(made.at, DIGITPAD_PIXELS), 1);
    for (int i = 0; i < DIGITPAD_PIXELS; i++) image[i] = (float)digitpad_clip(made.at[i] / full);
}

static int digitpad_image_of_bytes(const unsigned char *bytes, int width, int height, int channels,
                                   float image[DIGITPAD_PIXELS], int *is_clean) {
    digitpad_memory memory = {0};
    int is_even = 1;
    memset(image, 0, DIGITPAD_PIXELS * sizeof *image);
    if (is_clean != NULL) *is_clean = 1;
    if (width < 1 || height < 1) return 1;
    if (setjmp(memory.failed)) return digitpad_give_back(&memory), 0;
    digitpad_grid planes[4], pixels, ink;
    digitpad_planes(&memory, bytes, width, height, channels, planes);
    if (channels == 4 && digitpad_least(planes[3].at, digitpad_count(planes[3])) < 1) digitpad_fill_clear(&memory, planes);
    pixels = channels == 1 ? planes[0] : digitpad_without_colour(&memory, planes);
    ink = digitpad_ink(&memory, pixels, &is_even);
    int is_digit = ink.width > 0 && digitpad_digit_in(&memory, ink);
    if (digitpad_max(pixels.width, pixels.height) <= DIGITPAD_SEGMENTER_LARGEST)
        is_even = is_even && is_digit && digitpad_is_plain(&memory, pixels, ink);
    if (is_digit) {
        int box[4];
        digitpad_box(ink, box); /* and one pixel around it, so that soft edges stay */
        ink = digitpad_cut(&memory, ink, digitpad_max(box[0] - 1, 0), digitpad_max(box[1] - 1, 0),
                           digitpad_min(box[2] + 1, ink.height), digitpad_min(box[3] + 1, ink.width));
        digitpad_fit(&memory, digitpad_with_natural_lines(&memory, ink), image);
    }
    if (is_clean != NULL) *is_clean = is_even;
    digitpad_give_back(&memory);
    return 1;
}

/* Write the image of a grey picture of one digit, all zeros if there is nothing to see.

   grey: row by row, 0 (black) to 255 (white), or the reverse.
   is_clean: becomes 1 if the program would have looked at the picture in the same way, else 0; may be NULL.
   Return 0 if there is no memory, else 1. */
DIGITPAD_USE int digitpad_image_of_grey(const unsigned char *grey, int width, int height, float image[DIGITPAD_PIXELS],
                                        int *is_clean) {
    return digitpad_image_of_bytes(grey, width, height, 1, image, is_clean);
}

/* The same of a coloured picture: red, green, blue and opacity (0 is clear) of each pixel. */
DIGITPAD_USE int digitpad_image_of_rgba(const unsigned char *rgba, int width, int height, float image[DIGITPAD_PIXELS],
                                        int *is_clean) {
    return digitpad_image_of_bytes(rgba, width, height, 4, image, is_clean);
}

#endif
