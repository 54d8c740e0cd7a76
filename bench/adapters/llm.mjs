// What a language model answers when asked for the form of `score.mjs --help`: JSON, often fenced or with words around it.
/** @param reply the model's words @param file name of the document it was asked about @throws where there is no JSON object */
export function fromReply(reply, file) {
  const fenced = /```(?:json)?\s*(\{.*?\})\s*```/su.exec(reply)?.[1];
  const bare = reply.slice(reply.indexOf('{'), reply.lastIndexOf('}') + 1);
  const answer = JSON.parse(fenced ?? bare);
  const list = (value) => (Array.isArray(value) ? value : []);
  return {
    ...answer,
    file,
    outline: list(answer.outline),
    tasks: list(answer.tasks).map((task) => ({ ...task, units: list(task.units), times: list(task.times) })),
    references: list(answer.references),
    recipients: list(answer.recipients),
  };
}
