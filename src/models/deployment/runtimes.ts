/** Runtimes whose functions are written in other languages than JavaScript. */
export const otherRuntimes = /^(?:python|java|dotnet|ruby|go)\d/u;
