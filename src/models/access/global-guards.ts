/** By what a program puts a guard before all methods of its controllers: NestJS. */
export const globalGuard = /\bAPP_GUARD\b|\buseGlobalGuards\s*\(/u;
