// Keys of nobody; apart from arbitraries.ts, which takes seconds to load.
/** A recipient whose key nobody needs to know. */
export const someRecipient = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
/** The first key pair of RFC 8032. */
export const someSigner = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
export const someSecret = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
