// What the list of accepted sentences is called; it stands in the root of a project.

export const acceptedName = 'guiderail.accepted.yaml'
