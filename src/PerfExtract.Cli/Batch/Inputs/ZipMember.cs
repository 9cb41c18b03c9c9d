namespace PerfExtract.Cli.Batch.Inputs;

/// <param name="Index">Its place in the archive, which may hold two members of one name.</param>
internal sealed record ZipMember(string Name, ZipSource Archive, string Member, int Index, long Bytes)
    : Input(Name, $"{Archive.Path}/{Member}", Bytes)
{
    public override byte[] Read(long limit)
    {
        try
        {
            var zip = OpenZip.Of(Archive);
            if (Index >= zip.Entries.Count || zip.Entries[Index].FullName != Member)
            {
                throw new IOException("the zip archive has changed since it was listed");
            }

            using var stream = zip.Entries[Index].Open();
            return ReadAll(stream, limit);
        }
        catch (InvalidDataException damaged)
        {
            throw new IOException("it is damaged or locked inside the zip archive", damaged);
        }
    }
}
