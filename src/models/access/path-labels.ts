/** Labels of sources that are parts of the path of a request, which names what the request is about. */
export const pathLabels = /path parameter$/u;

/** Methods of HTTP by which what the path names is replaced or changed. */
export const changingMethods: ReadonlySet<string> = new Set(['PUT', 'PATCH']);

/** Labels of sources that are headers of a request. */
export const headerLabels = /header$/u;

/** Labels of sources that a client adds for the triggers of a pool of users. */
export const triggerLabels = /client metadata$|validation data$/u;

/** Labels of sources that are the body of a request. */
export const bodyLabels = /body$/u;

/** Labels of sources that are the path of a request, with or without its server. */
export const addressLabels = /request (?:path|address)$/u;

/** Names of fields that hold the method of a request. */
export const methodFields: ReadonlySet<string> = new Set(['method', 'httpMethod']);

/** The method by which browsers ask whether they may send a request. */
export const preflightMethod = 'OPTIONS';
