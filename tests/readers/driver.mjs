// Reads drawings and pictures from a file of JSON lines, and answers each with one line: what the reader makes of it.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const reader = await import(pathToFileURL(process.argv[2]));

/** Stands in for onnxruntime-web: its sessions, one after the other, give these numbers whatever they are asked. */
function runtime(answers) {
  const sessions = answers.values();
  const session = (data) => ({ inputNames: ["in"], outputNames: ["out"], run: async () => ({ out: { data } }) });
  return { Tensor: class {}, InferenceSession: { create: async () => session(sessions.next().value) } };
}

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  let answer;
  if (asked.recipe) answer = reader.RECIPE;
  else if (asked.network) {
    const network = new Uint8Array(readFileSync(asked.network)).buffer;
    const opened = await reader.Reader.open(runtime(asked.answers), network, asked.answers.length > 1 ? network : undefined);
    const { digit, label, probabilities, verdict } = await opened.readStrokes(asked.drawn);
    answer = { digit, label, probabilities, verdict };
  } else if (asked.strokes) {
    answer = { image: Array.from(reader.imageOfStrokes(asked.strokes)), path: Array.from(reader.pathOfStrokes(asked.strokes)) };
  } else {
    const { width, height } = asked;
    const made = reader.imageOfPicture({ data: new Uint8ClampedArray(readFileSync(asked.file)), width, height });
    answer = { image: Array.from(made.image), isClean: made.isClean };
  }
  console.log(JSON.stringify(answer));
}
