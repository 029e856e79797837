const mostRemembered = 5_000;

/** Answers a function that remembers what it answered for a text. */
export function rememberAnswers<T>(compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined && !answers.has(text)) {
      if (answers.size >= mostRemembered) answers.clear();
      answers.set(text, (answer = compute(text)));
    }
    return answer as T;
  };
}
