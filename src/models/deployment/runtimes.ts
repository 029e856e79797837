/** Runtimes whose functions are written in other languages than JavaScript. */
export const otherRuntimes: RegExp = /^(?:python|java|dotnet|ruby|go)\d/u;
