namespace OpenCx.Contract.Reading;

/// <summary>A page of API documentation in Markdown that carries an OpenAPI document in a fenced code block.</summary>
public sealed class DocsPage
{
    private DocsPage(string document, int firstLine)
    {
        Document = document;
        FirstLine = firstLine;
    }

    /// <summary>The document in the page, character for character.</summary>
    public string Document { get; }

    /// <summary>The line of the page on which the document begins, counting from 1.</summary>
    public int FirstLine { get; }

    /// <summary>The document behind as many empty lines as the page has before it: places in it are places in the page.</summary>
    public string DocumentInPlace => new string('\n', FirstLine - 1) + Document;

    /// <summary>The page, or null when the text is none (an OpenAPI document may well have code blocks in its descriptions).</summary>
    /// <exception cref="ContractException">The page carries no document, or several; <paramref name="name"/> is what messages call it.</exception>
    public static DocsPage? Find(string text, string name)
    {
        var isNamedMarkdown = name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);
        if (!isNamedMarkdown && !text.Contains("```", StringComparison.Ordinal) && !text.Contains("~~~", StringComparison.Ordinal))
        {
            return null;
        }

        var page = MarkdownFences.Read(text);
        if (!isNamedMarkdown && page.HasKeyOutside("openapi"))
        {
            return null;
        }

        var documents = page.Blocks.Where(block => block.IsData && block.HasKey("openapi")).ToList();
        return documents switch
        {
            [var only] => new DocsPage(only.Content, only.FirstLine),
            [] when !isNamedMarkdown => null,
            [] => throw new ContractException(new SourceLocation(name, 1, 1), "the page has no fenced yaml or json block with an OpenAPI document (\"openapi: ...\") in it"),
            [_, var second, ..] => throw new ContractException(new SourceLocation(name, second.FirstLine, 1), $"the page has {documents.Count} blocks with an OpenAPI document; one is expected"),
        };
    }
}
