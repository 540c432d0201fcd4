/** Plot writes arrows of direction into its labels: "↑ people", "people →". */
export const plainLabel = (label: string): string => label.replace(/^[↑↓←→]\s*|\s*[↑↓←→]$/g, "");
