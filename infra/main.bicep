targetScope = 'subscription'

@minLength(1)
@maxLength(32)
@description('The environment of azd, such as flevoland-productie. One environment is one region.')
param environmentName string

// The register is about children in the Netherlands: it stays in the European Union.
@allowed(['westeurope', 'northeurope', 'germanywestcentral', 'francecentral', 'swedencentral'])
@metadata({ azd: { type: 'location' } })
@description('Where everything is kept.')
param location string

@description('Object id of whoever provisions; may then write the secrets. Empty: nobody gets that right from here.')
param principalId string = ''

@minLength(1)
@description('The region file within the published app.')
param regionFile string = 'regions/flevoland.json'

@allowed(['Graph', 'Imap'])
@description('Where mail is read. A Maildir folder would not outlive an instance, so that is for development only.')
param mailboxKind string = 'Graph'

@minLength(1)
@description('The server through which our own mails leave.')
param smtpHost string

@description('Its port.')
param smtpPort string = '587'

@allowed(['StartTls', 'SslOnConnect'])
@description('How that connection is encrypted.')
param smtpSecurity string = 'StartTls'

@description('The account on that server; its password is the secret smtp-password. Empty: the server asks for none.')
param smtpUser string = ''

@description('Whether alerts also go to Teams; the webhook\'s address is the secret teams-webhook.')
param teamsCards bool = false

@description('The address of the pages as people see it. Empty: the function app\'s own.')
param pagesBaseUrl string = ''

var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: 'id-${token}'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    workspaceName: 'log-${token}'
    insightsName: 'appi-${token}'
    location: location
    tags: tags
    appPrincipalId: identity.outputs.principalId
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  scope: group
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    appPrincipalId: identity.outputs.principalId
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  scope: group
  params: {
    name: 'kv-${token}'
    location: location
    tags: tags
    appPrincipalId: identity.outputs.principalId
    operatorPrincipalId: principalId
  }
}

module functions 'modules/functions.bicep' = {
  name: 'functions'
  scope: group
  params: {
    name: 'func-${token}'
    planName: 'plan-${token}'
    serviceName: 'functions'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    insightsConnectionString: monitoring.outputs.connectionString
    storage: storage.outputs.endpoints
    vaultUri: vault.outputs.uri
    regionFile: regionFile
    mailboxKind: mailboxKind
    smtpHost: smtpHost
    smtpPort: smtpPort
    smtpSecurity: smtpSecurity
    smtpUser: smtpUser
    teamsCards: teamsCards
    pagesBaseUrl: pagesBaseUrl
  }
}

output AZURE_LOCATION string = location
output AZURE_TENANT_ID string = tenant().tenantId
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_FUNCTION_NAME string = functions.outputs.name
output AZURE_KEY_VAULT_NAME string = vault.outputs.name
// Grant this identity access to the one mailbox (Exchange: RBAC for Applications), never to the tenant's mail.
output APP_IDENTITY_CLIENT_ID string = identity.outputs.clientId
