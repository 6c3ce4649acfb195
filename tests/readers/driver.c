/* Reads drawings and pictures, one a line, and answers each with one line: what the reader makes of it.

   "ink STROKES LENGTH … X Y …" is answered by the image and the path, "picture WIDTH HEIGHT CHANNELS FILE" by the image
   and whether it is clean; FILE holds the bytes. */
#include "digitpad_reader.h"

#include <stdio.h>

static void print(const float *numbers, int count) {
    for (int i = 0; i < count; i++) printf("%.9g ", numbers[i]);
}

static int ink(float image[DIGITPAD_PIXELS]) {
    float path[DIGITPAD_PATH_PLACES][DIGITPAD_PATH_CHANNELS];
    int strokes, count = 0;
    if (scanf("%d", &strokes) != 1) return 0;
    int *lengths = malloc((strokes + 1) * sizeof *lengths);
    for (int i = 0; i < strokes; count += lengths[i++])
        if (scanf("%d", lengths + i) != 1) return 0;
    double *points = malloc((2 * count + 1) * sizeof *points);
    for (int i = 0; i < 2 * count; i++)
        if (scanf("%lf", points + i) != 1) return 0;
    if (!digitpad_image_of_strokes(points, lengths, strokes, image)) return 0;
    if (!digitpad_path_of_strokes(points, lengths, strokes, path)) return 0;
    print(image, DIGITPAD_PIXELS);
    print(path[0], DIGITPAD_PATH_PLACES * DIGITPAD_PATH_CHANNELS);
    free(lengths);
    free(points);
    return 1;
}

static int picture(float image[DIGITPAD_PIXELS]) {
    char name[4096];
    int width, height, channels, is_clean;
    if (scanf("%d %d %d %4095s", &width, &height, &channels, name) != 4) return 0;
    size_t size = (size_t)width * height * channels;
    unsigned char *bytes = malloc(size);
    FILE *file = fopen(name, "rb");
    if (!file || fread(bytes, 1, size, file) != size) return 0;
    fclose(file);
    if (channels == 1 && !digitpad_image_of_grey(bytes, width, height, image, &is_clean)) return 0;
    if (channels == 4 && !digitpad_image_of_rgba(bytes, width, height, image, &is_clean)) return 0;
    print(image, DIGITPAD_PIXELS);
    printf("%d", is_clean);
    free(bytes);
    return 1;
}

int main(void) {
    float image[DIGITPAD_PIXELS];
    char kind[16];
    while (scanf("%15s", kind) == 1) {
        if (!(kind[0] == 'i' ? ink(image) : picture(image))) return 1;
        putchar('\n');
    }
    return 0;
}
