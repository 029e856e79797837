export declare const examples: readonly string[];
export declare function linkExamples(): void;
