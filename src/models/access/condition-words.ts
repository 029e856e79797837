/** Properties of filters that hold alternatives, or conditions among options: of Prisma, MongoDB and TypeORM. */
export const alternativeProperties: ReadonlySet<string> = new Set(['OR', '$or', 'where']);

/** Properties of filters all of whose conditions hold. */
export const togetherProperties: ReadonlySet<string> = new Set(['AND', '$and']);

/** Properties of filters that hold a list of what is meant: of MongoDB, Prisma and Sequelize. */
export const manyProperties: ReadonlySet<string> = new Set(['$in', 'in']);

/** Properties that hold the keys of all that is meant: of DynamoDB. Where the program writes each of them, there are no more. */
export const manyKeys: ReadonlySet<string> = new Set(['Keys']);

/** A placeholder of SQL for a list: `= ANY($1)`, `IN (?)`, `IN (:ids)`. */
export const manyPlaceholder = /\bany\s*\(\s*[$:?]|\bin\s*\(\s*(?:[?$:]|select\s+unnest)/iu;

/** A condition of DynamoDB that is true of whatever is there. */
export const presenceCondition = /^[\s(]*attribute_exists\s*\([^)]*\)[\s)]*$/iu;

/** SQL that tells the database something of the session: PostgreSQL, SQL Server. */
export const sessionStatement = /\bset_config\s*\(|\bsp_set_session_context\b|^\s*set\s+(?:local\s+|session\s+)?[\w."]+\s*(?:=|\bto\b)/iu;

/** Names under which a store keeps what names a thing itself, and not another one. */
export const ownKey = /^(?:_?id|uuid|[ps]k)$/iu;
