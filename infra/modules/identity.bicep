@description('Name of the identity.')
param name string
param location string
param tags object

// User-assigned, so that its rights exist before the app first starts and outlive a rebuilt app.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
  tags: tags
}

output id string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
