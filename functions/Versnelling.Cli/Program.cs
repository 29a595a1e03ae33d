using Versnelling.Cli;

return await RetCommand.RunAsync(args);
