/** Names of the triggers of Cognito that refuse a user by throwing, and of the files and functions that are made for them. */
export const signInTrigger = /pre[-_. ]?(?:sign[-_. ]?up|authentication)(?![a-z])/iu;
