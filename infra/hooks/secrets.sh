#!/bin/sh
# Makes the secrets that no template can: once, and never over an existing one. Safe to run again at any time.
set -eu

vault=${AZURE_KEY_VAULT_NAME:?is set by azd after provisioning}
subscription=${AZURE_SUBSCRIPTION_ID:?is set by azd}
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp "$here/data-protection.policy.json" "$scratch/policy.json"
# Plain names from here on: Git Bash on Windows would rewrite a path after an @.
cd "$scratch"

if ! az account show --subscription "$subscription" --output none 2>error; then
  cat error >&2
  echo "Sign in to the Azure CLI first: az login" >&2
  exit 1
fi

# A fresh role takes minutes to arrive. Only a list that was really read says that something is missing: taking a
# refusal for absence could give the region a second key, and with it every case a second number.
names_of() {
  kind=$1
  tries=0
  until az keyvault "$kind" list --vault-name "$vault" --subscription "$subscription" --query '[].name' --output tsv \
      >names 2>error; do
    tries=$((tries + 1))
    if [ "$tries" -ge 20 ]; then
      cat error >&2
      exit 1
    fi
    echo "Waiting until the vault lets us in ($tries of 20) ..."
    sleep 15
  done
}

has() {
  tr -d '\r' <names | grep -qx "$1"
}

names_of secret
if ! has region-key; then
  head -c 32 /dev/urandom | base64 | tr -d '\r\n' >region-key
  # From a file, since a command line can be read by others on the machine.
  az keyvault secret set --vault-name "$vault" --subscription "$subscription" --name region-key \
    --file region-key --encoding utf-8 --output none
  echo "Made region-key. It never rotates: case numbers are computed with it."
fi

if [ -n "${SMTP_USER:-}" ] && ! has smtp-password; then
  echo "Still to do: put smtp-password into the vault $vault."
fi
if [ "${TEAMS_CARDS:-false}" = true ] && ! has teams-webhook; then
  echo "Still to do: put teams-webhook into the vault $vault."
fi

names_of certificate
if ! has data-protection; then
  az keyvault certificate create --vault-name "$vault" --subscription "$subscription" --name data-protection \
    --policy @policy.json --output none
  echo "Made the certificate data-protection."
fi

# The app looked for its secrets when it was created, before they existed; it would look again after a day.
app="subscriptions/$subscription/resourceGroups/$AZURE_RESOURCE_GROUP/providers/Microsoft.Web/sites/$AZURE_FUNCTION_NAME"
az rest --method post --output none \
  --url "https://management.azure.com/$app/config/configreferences/appsettings/refresh?api-version=2022-03-01"
