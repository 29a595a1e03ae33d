@maxLength(24)
param name string
param location string
param tags object

@description('The app\'s identity: may read secrets.')
param appPrincipalId string

@description('Whoever provisions: may write secrets and certificates. Empty: nobody gets that right from here.')
param operatorPrincipalId string

var secretsUser = '4633458b-17de-408a-b875-0445c86b69e6'
var operatorRoles = [
  'b86a8fe4-44ce-4948-aee5-eccb2c155cd7' // Key Vault Secrets Officer
  'a4417e6f-fecd-4de8-b567-7b0420556985' // Key Vault Certificates Officer
]

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: subscription().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    // Case numbers hang on the region key and stored addresses on the certificate: nobody may purge them.
    enablePurgeProtection: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: 'Allow'
    }
  }
}

resource appReadsSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, appPrincipalId, secretsUser)
  scope: vault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// No principalType: a person provisions from a desk, a service principal from a pipeline.
resource operatorWrites 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in operatorRoles: if (!empty(operatorPrincipalId)) {
  name: guid(vault.id, operatorPrincipalId, role)
  scope: vault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    principalId: operatorPrincipalId
  }
}]

output name string = vault.name
output uri string = vault.properties.vaultUri
